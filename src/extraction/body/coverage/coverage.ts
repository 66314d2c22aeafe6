import type { Coverage } from '../../../model/article';
import type { KindTold } from '../../metadata/claims/kind-told';
import type { Judged } from '../judgement/judge';
import { isListing } from './listing';
import { previewSigns } from './preview';
import { proseOf } from '../lines/prose';
import type { Survey } from '../survey/survey';

/** schema.org types of opinion pieces: "OpinionNewsArticle". */
const OPINION = /opinion/iu;
/** A path segment under which sites keep opinion pieces: "/opinion/2026/…", "/kommentare/…". */
const OPINION_PATH =
  /\/(?:opinions?|op-?ed|commentisfree|commentary|editorials?|columnists?|kommentare?|meinung|tribunes?|opinion(?:es)?|opiniao|opinioni|columnas?|ledare|debatt|leder|opinie)\//u;
/** Names of a live blog's entries. */
const LIVE = /(?:^|[\s_-])live-?(?:blog|posts?|entry|entries|ticker|feed|updates?)(?:$|[\s_-])/u;
const LIVE_ENTRIES = 3;

/** Running text, in letters, that is enough for an article, whatever share of the page it is. */
const ARTICLE_LENGTH = 140;
/** Share of the page's text, links included, that a shorter article must exceed: "Ferry sold" and one sentence. */
const BRIEF_SHARE = 0.5;
/** A `Seen` before the entries of a live page are put in order. */
interface Verdict {
  readonly coverage: Coverage;
  readonly confidence: number;
}

/**
 * Determines what the page showed of an article; `told` is what its own data says of the kind. The confidence reflects
 * the evidence: what the page states and what is seen count for more together than either on its own.
 */
export function coverageOf(told: KindTold, kept: readonly Judged[], survey: Survey, url: string): Verdict {
  const body = kept.reduce((sum, { line }) => sum + proseOf(line), 0);
  const page = survey.prose.reduce((sum, prose) => sum + prose, 0);
  const words = survey.lines.reduce((sum, { text }) => sum + text.length, 0);
  const isBrief = body < ARTICLE_LENGTH;
  if (isBrief && body <= BRIEF_SHARE * words) return { coverage: 'no-article', confidence: 0.9 };
  if (isListing(told, kept, survey, url)) return { coverage: 'no-article', confidence: 0.7 };
  const entries = nodesNamed(survey, LIVE);
  if (told.types.includes('LiveBlogPosting'))
    return { coverage: 'live', confidence: entries >= LIVE_ENTRIES ? 1 : 0.9 };
  if (entries >= LIVE_ENTRIES) return { coverage: 'live', confidence: 0.7 };
  const preview = previewSigns(told, kept, survey, body);
  if (preview >= 2) return { coverage: 'preview', confidence: preview > 2 ? 0.95 : 0.8 };
  if (told.types.some((type) => OPINION.test(type))) return { coverage: 'opinion', confidence: 0.9 };
  if (OPINION_PATH.test(pathOf(url))) return { coverage: 'opinion', confidence: 0.7 };
  return { coverage: 'whole', confidence: Math.min(1, 0.5 + body / (2 * Math.max(1, page))) };
}

/** Number of elements around the page's lines whose names match. */
function nodesNamed({ nodes, linesBelow }: Survey, name: RegExp): number {
  let count = 0;
  for (const { index, names, tag, parent } of nodes)
    if (names !== ' ' && (linesBelow[index] ?? 0) > 0 && parent !== undefined && tag !== 'body')
      count += Number(name.test(names));
  return count;
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.toLowerCase() : '');
