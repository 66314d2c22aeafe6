import type { Article } from '../../model/article';
import { textOf, type Span } from '../../model/span';
import { splitSentences } from '../condense/sentences/split-sentences';
import { estimateTokens, firstTokens } from './tokens';

/** A sentence as a model is given it, with its number from 1 over the whole article. */
interface NumberedSentence {
  readonly number: number;
  readonly text: string;
}

/** A stretch of an article that fits a model. */
export interface Part {
  readonly sentences: readonly NumberedSentence[];
  /** Share of the article in this part and those before it, from 0 to 1. */
  readonly covered: number;
}

/** An article in parts. */
export interface Parts {
  /** All sentences of the article. */
  readonly sentences: readonly Span[];
  readonly parts: readonly Part[];
}

/** Tokens for a sentence's number and its line break. */
const LINE_TOKENS = 4;
/** More parts would keep a machine busy for long, for an ending that hardly contains the news. */
const MOST_PARTS = 8;

/**
 * Splits the sentences of the article into parts of at most `tokensAPart`. Whatever does not fit (a sentence longer
 * than a part, an article of too many parts) is missing from `covered`, so that nothing is silently left out.
 */
export function partsOf(article: Article, tokensAPart: number): Parts {
  const sentences = splitSentences(article.text, article.language, article.blocks);
  const length = sentences.reduce((sum, span) => sum + span.end - span.start, 0);
  const parts: { sentences: NumberedSentence[]; covered: number }[] = [];
  let tokens = Infinity;
  let given = 0;
  for (const [index, span] of sentences.entries()) {
    const text = firstTokens(textOf(article.text, span), tokensAPart - LINE_TOKENS);
    const cost = estimateTokens(text) + LINE_TOKENS;
    if (tokens + cost > tokensAPart) {
      if (parts.length === MOST_PARTS) break;
      parts.push({ sentences: [], covered: 0 });
      tokens = 0;
    }
    tokens += cost;
    given += text.length;
    const part = parts.at(-1);
    part?.sentences.push({ number: index + 1, text });
    if (part !== undefined) part.covered = given / length;
  }
  return { sentences, parts };
}

/** How many facts to request from each part, so that the total is as wanted or slightly more. */
export function factsAPart(factCount: number, parts: number): number {
  return Math.max(1, Math.ceil(factCount / Math.max(1, parts)));
}
