import type { BlockKind, Genre } from '../../model/article';
import type { Digest } from '../../model/digest';
import { readerLocale, say, sayCount, type Key } from './words';

const PARAGRAPHS: ReadonlySet<BlockKind> = new Set(['lead', 'body', 'list-item', 'quote', 'table-row']);

/** What the page is where it is no report; a part that the reader chose is whatever he took it for. */
export function genreText({ article, subject }: Pick<Digest, 'article' | 'subject'>): string | undefined {
  if (article.genre === undefined || subject.kind === 'selection') return undefined;
  return say(GENRES[article.genre]);
}

const GENRES = { recipe: 'genreRecipe', product: 'genreProduct' } satisfies Record<Genre, Key>;

/** Says how much of what was read for the facts. */
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

/** Formats a share that is neither nothing nor all, in the reader's digits: never as "0 %" or "100 %". */
function percentOf(share: number): string {
  const shown = Math.min(0.99, Math.max(0.01, share));
  return new Intl.NumberFormat(readerLocale(), { style: 'percent' }).format(shown);
}
