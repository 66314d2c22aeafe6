import type { BlockKind } from '../../model/article';
import type { Digest } from '../../model/digest';
import { say, sayCount } from './words';

const PARAGRAPHS: ReadonlySet<BlockKind> = new Set(['lead', 'body', 'list-item', 'quote', 'table-row']);

/** How much of what was read for the facts, honestly. */
export function coverageText({ article, subject }: Pick<Digest, 'article' | 'subject'>): string {
  if (subject.kind === 'selection') return say('coverageSelection');
  const paragraphs = article.blocks.filter((block) => PARAGRAPHS.has(block.kind)).length;
  const { seen } = article;
  switch (seen.coverage) {
    case 'whole':
      return sayCount('coverageWhole', paragraphs);
    case 'preview':
      return sayCount('coveragePreview', paragraphs);
    case 'live':
      return say(seen.isNewestFirst ? 'coverageLive' : 'coverageLiveAsShown');
    case 'opinion':
      return say('coverageOpinion');
    case 'no-article':
      return say('coverageNoArticle');
    default:
      return seen satisfies never;
  }
}
