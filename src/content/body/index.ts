import type { Metadata } from '../../model/article';
import { kindTold } from '../metadata/kind-told';
import type { Page } from '../metadata/page';
import type { Work } from '../work/work';
import type { Body } from './body';
import { coverageOf } from './coverage';
import trees from './data/trees.json';
import { judgeInPieces } from './judge';
import { withLead } from './lead';
import { newestFirst } from './newest-first';
import { surveyPageInPieces } from './survey-page';

/**
 * Finds the article's body: cut the page into lines, survey them (container, what they have in common), decide
 * the clear cases by rule and the open ones by fitted trees, then look for the standfirst. Rests now and then.
 */
export function* findBodyInPieces(page: Page, { title }: Pick<Metadata, 'title'>): Work<Body> {
  const survey = yield* surveyPageInPieces(page, title);
  if (survey === undefined)
    return { blocks: [], root: undefined, seen: { coverage: 'no-article', confidence: 1 } };
  const judged = yield* judgeInPieces(survey, trees);
  const kept = withLead(judged, survey).filter(({ isKept }) => isKept);
  yield;
  const seen = coverageOf(kindTold(page.linkedData), kept, survey, page.url);
  const ordered = seen.coverage === 'live' ? newestFirst(kept, page.nodes) : kept;
  return {
    blocks: ordered.map(({ kind, line }) => ({ kind, text: line.text, element: line.node.element })),
    root: survey.container.element,
    seen,
  };
}
