import type { Seen } from '../../model/article';
import { kindTold } from '../metadata/claims/kind-told';
import type { Page } from '../metadata/page';
import type { Work } from '../../model/work/work';
import type { Body } from './body';
import { coverageOf } from './coverage/coverage';
// Imported by name: the names of the columns serve only to fit the trees, and so stay out of the script.
import { bias, trees } from './judgement/data/trees.json';
import { judgeInPieces, type Judged } from './judgement/judge';
import { withLead } from './judgement/lead';
import { newestFirst } from './coverage/newest-first';
import type { Told } from './survey/survey';
import { surveyPageInPieces } from './survey/survey-page';

/**
 * Finds the article's body: cuts the page into lines, surveys them (container, common traits), decides the clear cases
 * by rule and the open ones by fitted trees, then looks for the standfirst. Pauses now and then.
 */
export function* findBodyInPieces(page: Page, told: Told): Work<Body> {
  const survey = yield* surveyPageInPieces(page, told);
  if (survey === undefined)
    return { blocks: [], root: undefined, seen: { coverage: 'no-article', confidence: 1 } };
  const judged = yield* judgeInPieces(survey, { bias, trees });
  const kept = withLead(judged, survey).filter(({ isKept }) => isKept);
  yield;
  const { coverage, confidence } = coverageOf(kindTold(page.linkedData), kept, survey, page.url);
  const bodyOf = (lines: readonly Judged[], seen: Seen): Body => ({
    blocks: lines.map(({ kind, line }) => ({ kind, text: line.text, node: line.node })),
    root: survey.container,
    seen,
  });
  if (coverage !== 'live') return bodyOf(kept, { coverage, confidence });
  const { lines, isNewestFirst } = newestFirst(kept, page.nodes);
  return bodyOf(lines, { coverage, confidence, isNewestFirst });
}
