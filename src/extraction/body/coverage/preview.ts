import { hasDense } from '../../tree/dense-script';
import type { KindTold } from '../../metadata/claims/kind-told';
import { NO_LETTER } from '../../text/no-letter';
import { wordsOf } from '../../text/words';
import type { PageNode } from '../../tree/page-tree';
import type { Line } from '../lines/gather';
import type { Judged } from '../judgement/judge';
import type { Survey } from '../survey/survey';
import { WALL_WORDS } from './data/wall-words';

/** Names of elements that ask the reader to pay where the text ends. */
const WALL =
  /(?:^|[\s_-])(?:pay-?wall|regwall|piano-?(?:offer|container)|subscriber-?(?:only|wall)|subscription-?(?:required|wall)|premium-?(?:wall|barrier|overlay)|meter(?:ed)?-?(?:wall|content-?end)|article-?(?:barrier|gate))/u;
/** How many lines below the text may ask the reader to pay, and how long such a line is at most, in code units. */
const LINES_BELOW = 8;
const LONGEST_ASKED = 200;
/** How many elements of a wall are searched for a frame. */
const MOST_NODES = 50;
/** A paid article with less running text than this, in letters, can be only its beginning. */
const SHORT = 1500;
/** Code units of a text's end that are searched: the expression below takes quadratic time. */
const END_LENGTH = 40;
/** A text that breaks off. */
const BREAKS_OFF = new RegExp(`(?:…|[.]{3})${NO_LETTER}*$`, 'u');
/** Share of the words that the page says the article has: with less it is a beginning, with more it is all there. */
const BEGINNING = 0.7;
const WHOLE = 0.85;
/** Running text in the paid part, in letters, that shows that a reader has paid. */
const PAID_FOR = 200;

/**
 * Weighs the evidence that only the article's beginning is shown; 2 is enough.
 *
 * @param body running text that was kept, in letters
 */
export function previewSigns(told: KindTold, kept: readonly Judged[], survey: Survey, body: number): number {
  const isPaid = told.isAccessibleForFree === false;
  const breaksOff = BREAKS_OFF.test(kept.at(-1)?.line.text.slice(-END_LENGTH) ?? '');
  // A long paid text is shown to a reader who has paid, unless it breaks off where the page asks to.
  if (body >= SHORT && !(isPaid && breaksOff)) return 0;
  const hasWall = hasWallNamed(kept, survey) || asksToPay(kept, survey);
  if (body >= SHORT) return hasWall ? 3 : 0;
  const seen = Number(hasWall) + Number(breaksOff);
  if (!isPaid) return seen;
  return seen === 0 && isPaidFor(told, kept, survey) ? 0 : 2 + seen;
}

/** True where a visible element beside the text is named as a wall, with a text or a frame in it. */
function hasWallNamed(kept: readonly Judged[], { nodes, linesBelow }: Survey): boolean {
  return nodes.some((node) => {
    const { index, after, names, tag, parent } = node;
    if (names === ' ' || parent === undefined || tag === 'body' || !WALL.test(names)) return false;
    // What a reader has paid for is called so, too.
    if (kept.some(({ line }) => isWithin(line, node))) return false;
    const inner = nodes.slice(index, Math.min(after, index + MOST_NODES));
    return (linesBelow[index] ?? 0) > 0 || inner.some((one) => one.tag === 'iframe');
  });
}

const isWithin = ({ node }: Line, { index, after }: PageNode): boolean =>
  node.index >= index && node.index < after;

/** True where the last line, or one shortly below the text, asks to subscribe to read on. */
function asksToPay(kept: readonly Judged[], { lines }: Survey): boolean {
  const end = kept.at(-1)?.line;
  const from = end === undefined ? 0 : lines.indexOf(end);
  return lines
    .slice(from, from + 1 + LINES_BELOW)
    .some(
      ({ text }) =>
        text.length <= LONGEST_ASKED && WALL_WORDS().test(text.toLowerCase().replaceAll("'", '’')),
    );
}

/** True where all of a paid article is shown: by the number of its words, or as its paid part is there. */
function isPaidFor({ words, paidParts }: KindTold, kept: readonly Judged[], { nodes }: Survey): boolean {
  const text = kept.map(({ line }) => line.text).join('\n');
  if (words !== undefined && words > 0 && !hasDense(text)) {
    const share = wordsOf(text).length / words;
    if (share < BEGINNING || share >= WHOLE) return share >= WHOLE;
  }
  const parts = new Set(paidParts);
  if (parts.size === 0) return false;
  const paid = nodes.filter(
    ({ names }) => names !== ' ' && names.split(/\s+/u).some((name) => parts.has(name)),
  );
  const shown = kept
    .filter(({ line }) =>
      paid.some(({ index, after }) => line.node.index >= index && line.node.index < after),
    )
    .reduce((sum, { line }) => sum + line.text.length, 0);
  return shown >= PAID_FOR;
}
