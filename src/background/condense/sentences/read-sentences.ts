import type { Article, BlockKind } from '../../../model/article';
import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import { termOf } from '../salience/term';
import { splitPart } from './split-sentences';
import { wordsOf, type Word } from './words';

/** A sentence with its words and where it stands. */
export interface Sentence {
  readonly span: Span;
  readonly words: readonly Word[];
  /** The term of each word; undefined for function words. */
  readonly terms: readonly (string | undefined)[];
  readonly kind: BlockKind;
  /** Index of its block among the article's. */
  readonly block: number;
  readonly opensBlock: boolean;
}

/** All sentences of an article that could be facts: those of headings and tables are none. */
export function readSentences(article: Article, table: LanguageTable): readonly Sentence[] {
  const { text } = article;
  return article.blocks.flatMap((block, index) => {
    if (block.kind === 'heading' || block.kind === 'table-row') return [];
    return splitPart(text, block.span, table).map((span, at) => {
      const words = wordsOf(text, span);
      return {
        span,
        words,
        terms: words.map((word) => termOf(word, table)),
        kind: block.kind,
        block: index,
        opensBlock: at === 0,
      };
    });
  });
}
