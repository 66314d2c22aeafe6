import { OpenElements } from './open-elements';

/** Tags and comments of one page; of 311 real ones the largest has 7,100. */
const MOST_TAGS = 200_000;
/** Steps of a parser through what is open and through the attributes of one element; the same pages: 79,000 at most. */
const MOST_STEPS = 10_000_000;

/** HTML's white space: JavaScript's `\s` has more. */
const SPACE = '\\t\\n\\f\\r ';
/** `<!--`, `<div`, `</div`, and what else begins with "<": `<!doctype`, `<?xml`, `</ ` (§ 13.2.5.6 to 8). */
const TAG = new RegExp(`<!--|<(/?)([a-z][^${SPACE}/>]*)|<[!?]|</(?!>)`, 'gi');
const DOCTYPE = /^<!doctype/iu;
/** ` href="/a"`, ` hidden`, or the tag's end (HTML Standard, § 13.2.5.32 to 37). */
const ATTRIBUTE = new RegExp(
  `[${SPACE}/]*(?:(>)|[^${SPACE}/>][^${SPACE}/>=]*(?:[${SPACE}]*=[${SPACE}]*(?:"[^"]*"|'[^']*'|(?=>)|[^${SPACE}>"'][^${SPACE}>]*))?)`,
  'y',
);
/** Data of which metadata is read. */
const LINKED_DATA = /ld\+json/iu;
/**
 * What holds no tags but text (§ 13.2.5.2 to 5), unless a drawing or a list of choices is around it: then it holds tags.
 * `noscript` is none of them, since a document that runs no script reads it as markup.
 */
const OF_TEXT: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes plaintext'.split(' '),
);
/** Where a parser could see a tag, a comment or an end of text. */
const TAG_SIGN = /<(?=[a-z/!?])/giu;
/** Signs with which scripts were once hidden from browsers that knew none. */
const HIDING_SIGN = /^\s*<!(?:--|\[CDATA\[)/u;

/**
 * The markup of a page that was fetched, without scripts, styles, comments and fields, in which no article is. In what
 * stays of text alone (the title, the data) no sign can be taken for a tag, wherever it stands.
 *
 * A browser's parser takes the square of a page's length where elements are opened and never closed, or where one has
 * attributes without end: a megabyte can stop it for minutes, and all views of the extension with it, whose thread it is.
 *
 * @returns undefined for such a page. What is left out is not parsed, so nothing can be hidden there from the count
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
      // "<!-->" is a whole one.
      const end = whole === '<!--' ? endOf(html, '-->', index + 2) : endOf(html, '>', index + 2);
      if (DOCTYPE.test(html.slice(index, index + 9))) TAG.lastIndex = end;
      // Something stays: a "<" before it and a name behind it were no tag.
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
      // In a drawing that one is whole, and in a page the end tag makes it so.
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

/** Where the text of an element ends: before its end tag. What stands behind `plaintext` is all its own. */
function endOfText(html: string, element: string, start: number): number {
  if (element === 'plaintext') return html.length;
  const close = new RegExp(`</${element}(?=[${SPACE}/>])`, 'gi');
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}

/** What is left of an element's text: it says the same, and has nothing in it that a parser takes for a tag. */
function textKept(element: string, tag: string, text: string): string {
  if (element === 'title') return text.replace(TAG_SIGN, '&lt;');
  if (element !== 'script' || !LINKED_DATA.test(tag)) return '';
  return text.replace(HIDING_SIGN, '').replace(TAG_SIGN, String.raw`\u003c`);
}

/** Where a tag ends, and the steps through its attributes, each of which is compared with those before it. */
function attributesAt(
  html: string,
  start: number,
  most: number,
): { readonly end: number; readonly steps: number; readonly isSelfClosing: boolean } | undefined {
  let steps = 0;
  ATTRIBUTE.lastIndex = start;
  for (let count = 0; ; count += 1) {
    const piece = ATTRIBUTE.exec(html);
    // The page ends within the tag, which comes to nothing then.
    if (piece === null) return { end: html.length, steps, isSelfClosing: false };
    if (piece[1] !== undefined) {
      // In "<g a=/>" the stroke is the attribute's.
      return { end: ATTRIBUTE.lastIndex, steps, isSelfClosing: piece[0].endsWith('/>') };
    }
    steps += count;
    if (steps > most) return undefined;
  }
}

function endOf(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}
