import type { BlockKind } from '../../model/article';
import type { Digest } from '../../model/digest';
import { readerLocale, say, sayCount } from './words';

const PARAGRAPHS: ReadonlySet<BlockKind> = new Set(['lead', 'body', 'list-item', 'quote', 'table-row']);

/** How much of what was read for the facts, honestly. */
export function coverageText(digest: Pick<Digest, 'article' | 'readLength' | 'subject'>): string {
  const { article, readLength, subject } = digest;
  const { length } = article.text;
  if (readLength < length) return say('coverageBeginning', percentOf(readLength / length));
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

/** A share that is neither nothing nor all, in the reader's digits: never "0 %" and never "100 %". */
function percentOf(share: number): string {
  const shown = Math.min(0.99, Math.max(0.01, share));
  return new Intl.NumberFormat(readerLocale(), { style: 'percent' }).format(shown);
}
