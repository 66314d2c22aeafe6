import { squashed } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import { isHeading, isInline, type PageNode } from '../../tree/page-tree';
import type { Line } from '../lines/gather';
import { bitOf } from '../survey/marks';
import type { Survey } from '../survey/survey';
import { creditIn } from './credit';
import { readingLength } from '../lines/prose';

/** Longest caption, in code units. */
const LONGEST = 300;
/** Most steps up to the box that holds a picture and its text, and most elements in that box. */
const STEPS = 3;
const MOST_NODES = 40;
/** How many elements, from the line's own upwards, may be called a gallery. */
const GALLERY_STEPS = 7;
/** Further text that a box may hold beside the caption, such as a credit, in code units. */
const BESIDE = 60;
/** Shortest `alt` text that identifies a caption, in letters and digits, and the least share of the line it covers. */
const SHORTEST_TOLD = 25;
const LEAST_TOLD = 0.6;
const CAPTION = bitOf('caption');
/** Matches a credit, or a word that says it is a picture; in lower case. */
const CREDIT =
  /(?<![a-z])(?:photo|foto|getty|courtesy|illustration|credit|pictured|\/ap|\/afp|\/reuters)(?![a-z])|\([^()/]{2,40}\/[^()]{2,40}\)$/u;
/** Names of galleries; not "media" or "image", since such a box may hold a paragraph beside its picture. */
const GALLERY = /gallery|carousel|slideshow|slider|lightbox/u;

/**
 * Detects the text of a picture where no element around it is called a caption. Either all of it is in an inline
 * element that is called one, or it shares a box with a picture and little else, and is in a gallery, has a credit or
 * says what the picture's `alt` says.
 */
export function isPictureText({ marks, nodes }: Pick<Survey, 'marks' | 'nodes'>, line: Line): boolean {
  const { node, text } = line;
  if (text.length > LONGEST) return false;
  if (isWithinCaption(node, marks)) return true;
  const box = boxWithPicture(line, nodes);
  if (box === undefined) return false;
  return (
    isInGallery(node) ||
    CREDIT.test(text.toLowerCase()) ||
    box.some((inner) => inner.tag === 'img' && tells(inner, text))
  );
}

/** Longest caption that a credit ends, in letters: with a picture beside it, and with none that the page shows. */
const LONGEST_CREDITED = { beside: 300, alone: 200 };
/** How many elements before and after a line may hold a picture. */
const NEAR = 40;
/** How many elements are looked at, with those in the line itself: its element may be the whole article. */
const MOST_NEAR = 150;

/**
 * Detects the text of a picture by the credit it ends in. A credit that does not say that it is one ("Ada Lind/AP")
 * may be the author's, so it needs a picture beside it.
 */
export function isCredited(survey: Pick<Survey, 'nodes' | 'lines'>, index: number): boolean {
  const text = survey.lines[index]?.text ?? '';
  const length = readingLength(text);
  if (length > LONGEST_CREDITED.beside) return false;
  const credit = creditIn(text);
  if (credit === undefined) return false;
  if (credit.isSaid && (credit.start === 0 || length <= LONGEST_CREDITED.alone)) return true;
  return isNextToPicture(survey, index);
}

/** True where no text stands between a line and a picture before, in or after it. */
function isNextToPicture({ nodes, lines }: Pick<Survey, 'nodes' | 'lines'>, index: number): boolean {
  const node = lines[index]?.node;
  if (node === undefined) return false;
  const from = Math.max(node.index - NEAR, lines[index - 1]?.node.after ?? 0);
  const to = Math.min(node.after + NEAR, from + MOST_NEAR, lines[index + 1]?.node.index ?? nodes.length);
  return nodes
    .slice(from, to)
    .some(({ start, end, pictures, tag }) => tag === 'img' || (pictures > 0 && start === end));
}

/** Nodes of the smallest box with the line and a picture; undefined when it also holds a heading or more text. */
function boxWithPicture({ node, text }: Line, nodes: readonly PageNode[]): readonly PageNode[] | undefined {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step <= STEPS; step += 1, at = at.parent) {
    if (at.end - at.start > text.length + BESIDE || at.after - at.index > MOST_NODES) return undefined;
    const box = nodes.slice(at.index, at.after);
    // A picture with a heading and a text is an entry of a list, or a step of a how-to.
    if (box.some(isHeading)) return undefined;
    if (box.some(({ tag }) => tag === 'img')) return box;
  }
  return undefined;
}

function isInGallery(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < GALLERY_STEPS; step += 1, at = at.parent)
    if (at.tag !== 'body' && GALLERY.test(at.names)) return true;
  return false;
}

/** True when all text of an element is in one inline element that is called a caption. */
function isWithinCaption(node: PageNode, marks: Survey['marks']): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < STEPS; step += 1) {
    const parts: readonly (PageNode | string)[] = at.parts.filter((part) =>
      typeof part === 'string' ? part.trim() !== '' : part.end > part.start,
    );
    const [only] = parts;
    at = parts.length === 1 && typeof only === 'object' && isInline(only) ? only : undefined;
    if (at !== undefined && (marks.of(at) & CAPTION) !== 0) return true;
  }
  return false;
}

/** True when a picture's `alt` is the line, or its beginning and most of it. */
function tells(picture: PageNode, text: string): boolean {
  const line = squashed(text);
  const alt = squashed(attributeOf(picture, 'alt')).slice(0, line.length);
  return (
    alt.length >= SHORTEST_TOLD &&
    alt.length >= LEAST_TOLD * line.length &&
    line.slice(0, SHORTEST_TOLD) === alt.slice(0, SHORTEST_TOLD)
  );
}
