import { squashed } from '../text/words';
import { attributeOf, isInline, type PageNode } from '../tree/page-tree';
import type { Line } from './gather';
import { bitOf } from './marks';
import type { Survey } from './survey';

/** A caption is no longer, in code units. */
const LONGEST = 700;
/** Steps up to the box that holds a picture and its text, and elements in it. */
const STEPS = 3;
const MOST_NODES = 40;
/** Text that such a box may hold beside the caption: a credit. */
const BESIDE = 60;
/** So many letters of a picture's own text tell a caption that repeats it. */
const TOLD = 30;
const CAPTION = bitOf('caption');
const PICTURE = bitOf('picture') | bitOf('media');

/**
 * Whether a line is the text of a picture, where no element around it is called a caption: all of it stands in an inline one
 * that is, or with a picture in a box that holds little else, and is called a picture's or says what its `alt` says.
 *
 * @param isOfPictures some element around the line is called a picture's, or a gallery
 */
export function isPictureText(
  { marks, nodes }: Pick<Survey, 'marks' | 'nodes'>,
  { node, text }: Line,
  isOfPictures: boolean,
): boolean {
  if (text.length > LONGEST) return false;
  if (isWithinCaption(node, marks) || (marks.of(node) & PICTURE) !== 0) return true;
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step <= STEPS; step += 1, at = at.parent) {
    if (at.end - at.start > text.length + BESIDE || at.after - at.index > MOST_NODES) return false;
    const pictures = nodes.slice(at.index, at.after).filter(({ tag }) => tag === 'img');
    if (pictures.length > 0) return isOfPictures || pictures.some((picture) => tells(picture, text));
  }
  return false;
}

/** All text of an element stands in one inline element that is called a caption. */
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

/** A picture's `alt` begins as the line does. */
function tells({ element }: PageNode, text: string): boolean {
  const alt = squashed(attributeOf(element, 'alt')).slice(0, TOLD);
  return alt.length === TOLD && squashed(text).startsWith(alt);
}
