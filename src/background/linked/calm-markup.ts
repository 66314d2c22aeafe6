import { OpenElements } from './open-elements';

/** Limit for the tags and comments of a page; the most among 311 real pages is 7,100. */
const MOST_TAGS = 200_000;
/** Limit for a parser's steps through open elements and through attributes; at most 79,000 on the same pages. */
const MOST_STEPS = 10_000_000;

/** HTML's white space; JavaScript's `\s` matches more. */
const SPACE = '\\t\\n\\f\\r ';
/** `<!--`, `<div`, `</div`, and whatever else begins with "<": `<!doctype`, `<?xml`, `</ ` (§ 13.2.5.6 to 8). */
const TAG = new RegExp(`<!--|<(/?)([a-z][^${SPACE}/>]*)|<[!?]|</(?!>)`, 'gi');
const DOCTYPE = /^<!doctype/iu;
/** ` href="/a"`, ` hidden`, or the tag's end (HTML Standard, § 13.2.5.32 to 37). */
const ATTRIBUTE = new RegExp(
  `[${SPACE}/]*(?:(>)|[^${SPACE}/>][^${SPACE}/>=]*(?:[${SPACE}]*=[${SPACE}]*(?:"[^"]*"|'[^']*'|(?=>)|[^${SPACE}>"'][^${SPACE}>]*))?)`,
  'y',
);
/** Type of the scripts from which metadata is read. */
const LINKED_DATA = /ld\+json/iu;
/**
 * Elements that contain text and no tags (§ 13.2.5.2 to 5), unless they are in an SVG or a `select`, where they contain
 * tags. `noscript` is not one of them, since a document that runs no scripts parses its content as markup.
 */
const OF_TEXT: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes plaintext'.split(' '),
);
/** Where a parser could see a tag, a comment or the end of the text. */
const TAG_OPENER = /<(?=[a-z/!?])/giu;
/** Characters that once hid scripts from browsers without scripting. */
const HIDING_MARK = /^\s*<!(?:--|\[CDATA\[)/u;

/**
 * Returns the markup of a fetched page without scripts, styles, comments and form fields, none of which contain an
 * article. In the text-only elements that stay (the title, the linked data) no character can be taken for a tag.
 *
 * A browser's parser takes time quadratic in a page's length where elements are opened and never closed, or where one
 * has endless attributes: a megabyte can block it for minutes, and with it all views of the extension, which share its
 * thread.
 *
 * @returns undefined for such a page. What is left out is never parsed, so nothing can be hidden there from the count
 */
export function calmMarkup(html: string): string | undefined {
  const open = new OpenElements();
  const kept: string[] = [];
  let from = 0;
  let tags = 0;
  let steps = 0;
  const putInstead = (start: number, end: number, instead: string): void => {
    kept.push(html.slice(from, start), instead);
    from = end;
    TAG.lastIndex = end;
  };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const { 0: whole, 1: slash, 2: name, index } = tag;
    tags += 1;
    if (tags > MOST_TAGS) return undefined;
    if (name === undefined) {
      // "<!-->" is a complete comment.
      const end = whole === '<!--' ? endOf(html, '-->', index + 2) : endOf(html, '>', index + 2);
      if (DOCTYPE.test(html.slice(index, index + 9))) TAG.lastIndex = end;
      // Leaves an empty comment, so that a "<" before it and a name after it do not become a tag.
      else putInstead(index, end, '<!---->');
      continue;
    }
    const attributes = attributesAt(html, TAG.lastIndex, MOST_STEPS - steps);
    if (attributes === undefined) return undefined;
    steps += open.count + attributes.steps;
    if (steps > MOST_STEPS) return undefined;
    const { end, isSelfClosing } = attributes;
    TAG.lastIndex = end;
    const element = name.replace(/[A-Z]+/gu, (capitals) => capitals.toLowerCase());
    if (slash === '/') open.end(element);
    else if (OF_TEXT.has(element)) {
      // In an SVG `<title/>` is complete; elsewhere the inserted end tag completes it.
      if (element === 'title' && isSelfClosing) putInstead(end, end, '</title>');
      else {
        const close = endOfText(html, element, end);
        putInstead(end, close, textKept(element, html.slice(index, end), html.slice(end, close)));
      }
    } else open.start(element, isSelfClosing);
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Where the text of an element ends: before its end tag. `plaintext` extends to the end of the page. */
function endOfText(html: string, element: string, start: number): number {
  if (element === 'plaintext') return html.length;
  const close = new RegExp(`</${element}(?=[${SPACE}/>])`, 'gi');
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}

/** The part of an element's text that is kept, with the same meaning and nothing that a parser takes for a tag. */
function textKept(element: string, tag: string, text: string): string {
  if (element === 'title') return text.replace(TAG_OPENER, '&lt;');
  if (element !== 'script' || !LINKED_DATA.test(tag)) return '';
  return text.replace(HIDING_MARK, '').replace(TAG_OPENER, String.raw`\u003c`);
}

/** Where a tag ends, and the steps through its attributes, each of which is compared with all before it. */
function attributesAt(
  html: string,
  start: number,
  most: number,
): { readonly end: number; readonly steps: number; readonly isSelfClosing: boolean } | undefined {
  let steps = 0;
  ATTRIBUTE.lastIndex = start;
  for (let count = 0; ; count += 1) {
    const piece = ATTRIBUTE.exec(html);
    // The page ends within the tag, which a parser then drops.
    if (piece === null) return { end: html.length, steps, isSelfClosing: false };
    if (piece[1] !== undefined) {
      // In "<g a=/>" the slash belongs to the attribute.
      return { end: ATTRIBUTE.lastIndex, steps, isSelfClosing: piece[0].endsWith('/>') };
    }
    steps += count;
    if (steps > most) return undefined;
  }
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
