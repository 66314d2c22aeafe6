import type { Article, BlockKind } from '../../../model/article';
import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import { termsOf } from '../salience/term';
import { insideQuotation } from './open-quotations';
import { splitPart } from './split-sentences';
import { wordsOf, type Word } from './words';

/** A sentence with its words and its position in the article. */
export interface Sentence {
  readonly span: Span;
  readonly words: readonly Word[];
  /** The terms of each word; none for function words. */
  readonly terms: readonly (readonly string[])[];
  readonly kind: BlockKind;
  /** Index of its block among the article's. */
  readonly block: number;
  readonly opensBlock: boolean;
  /** Whether it begins within a quotation that an earlier sentence opened. */
  readonly insideQuotation: boolean;
}

/** Returns all sentences of an article that could be facts, which excludes headings and tables. */
export function readSentences(article: Article, table: LanguageTable): readonly Sentence[] {
  const { text } = article;
  const placed = article.blocks.flatMap(({ kind, span: whole }, block) => {
    if (kind === 'heading' || kind === 'table-row') return [];
    return splitPart(text, whole, table).map((span, at) => ({ span, kind, block, opensBlock: at === 0 }));
  });
  const inside = insideQuotation(text, placed);
  const termsOfWord = termReader(table);
  return placed.map(({ span, kind, block, opensBlock }, at) => {
    const words = wordsOf(text, span);
    return {
      span,
      words,
      terms: words.map(termsOfWord),
      kind,
      block,
      opensBlock,
      insideQuotation: inside[at] ?? false,
    };
  });
}

/** `termsOf` with a cache for one article, in which half of the words have occurred before. */
function termReader(table: LanguageTable): (word: Word) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const terms = known.get(word.lower) ?? termsOf(word, table);
    known.set(word.lower, terms);
    return terms;
  };
}
