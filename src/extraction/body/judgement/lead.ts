import { wordsOf } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import { isInside, type PageNode } from '../../tree/page-tree';
import { APART } from '../survey/container';
import { linkShare, type Line } from '../lines/gather';
import type { Judged } from './judge';
import { bitOf } from '../survey/marks';
import { readingLength } from '../lines/prose';
import type { Survey } from '../survey/survey';

/** How many lines above the first paragraph are searched. */
const REACH = 25;
/** Shortest standfirst, in letters; shorter lines are kickers. */
const SHORTEST = 40;
/** How many elements, from the line's own upwards, may carry the name of a standfirst. */
const STEPS = 3;

/**
 * Keeps the standfirst: the sentence between headline and text whose element is named as one. Where the first
 * paragraph repeats it, that paragraph serves as the lead and the standfirst is left out.
 */
export function withLead(judged: readonly Judged[], survey: Survey): readonly Judged[] {
  const first = judged.findIndex(({ isKept, kind }) => isKept && kind !== 'heading');
  if (first < 0) return judged;
  const from = Math.max(0, survey.headline, first - REACH);
  const lead = judged.findIndex(
    ({ line, kind, isPictureText }, index) =>
      // A subtitle marked up as a heading belongs to the headline.
      index >= from &&
      index <= first &&
      kind !== 'heading' &&
      isNamedLead(line, survey) &&
      // A gallery's text box can be called "summary", too, so a picture's text needs the name on its own element.
      (isPictureText !== true || (survey.marks.of(line.node) & bitOf('lead')) !== 0),
  );
  if (lead < 0) return judged;
  const next = judged.find(({ isKept, kind }, index) => isKept && index > lead && kind !== 'heading');
  const isSaidAgain = next !== undefined && saysAgain(next.line.text, judged[lead]?.line.text ?? '');
  return judged.map((entry) => {
    if (isSaidAgain && entry === next) return { ...entry, kind: 'lead', reason: 'repeats the standfirst' };
    if (entry !== judged[lead]) return entry;
    if (isSaidAgain) return { ...entry, isKept: false, reason: 'said again by the first paragraph' };
    return { ...entry, kind: 'lead', isKept: true, reason: 'standfirst' };
  });
}

function isNamedLead(line: Line, survey: Survey): boolean {
  const { marks, weights } = survey;
  if (linkShare(line) > 0.3 || readingLength(line.text) < SHORTEST) return false;
  let at: PageNode | undefined = line.node;
  for (let step = 0; step < STEPS && at !== undefined; step += 1, at = at.parent) {
    // An element with much of the page's text is the article itself, whatever it is called.
    if ((weights.prose[at.index] ?? 0) > 0.4 * weights.total && step > 0) return false;
    if (isTeaserOfArticle(at, survey)) return true;
    const bits = marks.of(at);
    if ((bits & APART) !== 0) return false;
    if ((bits & bitOf('lead')) !== 0) return true;
  }
  return false;
}

/**
 * True for an element called a teaser that is the article's own, as in German systems (TYPO3's "teaser-text"): it is
 * named a lead or a description as well, and is in no list of other articles.
 */
function isTeaserOfArticle(node: PageNode, { marks, lines, headline, container }: Survey): boolean {
  const bits = marks.of(node);
  const isLead = (bits & bitOf('lead')) !== 0 || attributeOf(node, 'itemprop') === 'description';
  if (!isLead || (bits & APART) !== bitOf('related') || !node.names.includes('teaser')) return false;
  const title = lines[headline]?.node ?? container;
  for (let at = node.parent; at !== undefined; at = at.parent)
    if ((marks.of(at) & APART) !== 0 && !isInside(title, at) && !isInside(container, at)) return false;
  return true;
}

/** True when at least nine in ten words of the standfirst occur at the paragraph's beginning. */
function saysAgain(paragraph: string, lead: string): boolean {
  const leadWords = wordsOf(lead);
  const opening = new Set(wordsOf(paragraph).slice(0, leadWords.length + 10));
  return leadWords.filter((word) => opening.has(word)).length >= 0.9 * leadWords.length;
}
