import { OpenElements } from './open-elements';

/** Start and end tags of one page; of 311 real ones the largest has 7,100. */
const MOST_TAGS = 200_000;
/** Steps of a parser through what is open and through the attributes of one element; the same pages: 79,000 at most. */
const MOST_STEPS = 10_000_000;

/** HTML's white space: JavaScript's `\s` has more. */
const SPACE = '\\t\\n\\f\\r ';
/** `<!--`, `<div`, `</div`. */
const TAG = new RegExp(`<!--|<(/?)([a-z][^${SPACE}/>]*)`, 'gi');
/** ` href="/a"`, ` hidden`, or the tag's end (HTML Standard, § 13.2.5.32 to 37). */
const ATTRIBUTE = new RegExp(
  `[${SPACE}/]*(?:(>)|[^${SPACE}/>][^${SPACE}/>=]*(?:[${SPACE}]*=[${SPACE}]*(?:"[^"]*"|'[^']*'|(?=>)|[^${SPACE}>"'][^${SPACE}>]*))?)`,
  'y',
);
/** Data of which metadata is read. */
const LINKED_DATA = /ld\+json/iu;

/**
 * The markup of a page that was fetched, without scripts, styles and comments, in which no article is.
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
  const leaveOut = (start: number, end: number): void => {
    kept.push(html.slice(from, start));
    from = end;
    TAG.lastIndex = end;
  };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const { 0: whole, 1: slash, 2: name = '', index } = tag;
    if (whole === '<!--') {
      // "<!-->" is a whole one.
      leaveOut(index, endOf(html, html.indexOf('-->', index + 2), 3));
      continue;
    }
    const attributes = attributesAt(html, TAG.lastIndex, MOST_STEPS - steps);
    if (attributes === undefined) return undefined;
    tags += 1;
    steps += open.count + attributes.steps;
    if (tags > MOST_TAGS || steps > MOST_STEPS) return undefined;
    TAG.lastIndex = attributes.end;
    const element = name.toLowerCase();
    if (slash === '/') open.end(element);
    else if (element === 'style' || element === 'script') {
      if (element === 'script' && LINKED_DATA.test(html.slice(index, attributes.end))) continue;
      const close = new RegExp(`</${element}(?=[${SPACE}/>])`, 'gi');
      close.lastIndex = attributes.end;
      const ended = close.exec(html);
      leaveOut(attributes.end, ended === null ? html.length : ended.index);
    } else open.start(element, html.charAt(attributes.end - 2) === '/');
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Where a tag ends, and the steps through its attributes, each of which is compared with those before it. */
function attributesAt(
  html: string,
  start: number,
  most: number,
): { readonly end: number; readonly steps: number } | undefined {
  let steps = 0;
  ATTRIBUTE.lastIndex = start;
  for (let count = 0; ; count += 1) {
    const piece = ATTRIBUTE.exec(html);
    // The page ends within the tag, which comes to nothing then.
    if (piece === null) return { end: html.length, steps };
    if (piece[1] !== undefined) return { end: ATTRIBUTE.lastIndex, steps };
    steps += count;
    if (steps > most) return undefined;
  }
}

const endOf = (html: string, index: number, length: number): number =>
  index < 0 ? html.length : index + length;
