import { fieldOf } from '../../model/record';
import type { Span } from '../../model/span';
import { withoutUnseen } from '../../model/unseen';
import type { DraftFact } from './engine';

/** Longer than any list of facts: an answer beyond this does not answer the question. */
export const MAX_ANSWER_CHARS = 100_000;
/** Longer than any fact. */
export const MAX_FACT_CHARS = 600;

/** No fact rests on more sentences: twelve such facts can be shown at once. */
const MOST_CITES = 8;

/**
 * Reads facts out of an answer while it arrives, in pieces of any size: each object is returned when its
 * brace closes, whatever the model wrote around the list. Linear in the answer.
 */
export class FactReader {
  #text = '';
  #at = 0;
  #open: number[] = [];
  #isInString = false;
  #count = 0;
  readonly #sentences: readonly Span[];
  readonly #most: number;

  /** @param most facts after this many are ignored */
  constructor(sentences: readonly Span[], most: number) {
    this.#sentences = sentences;
    this.#most = most;
  }

  /** Number of facts read so far. */
  get count(): number {
    return this.#count;
  }

  /** True when nothing more is wanted. */
  get isDone(): boolean {
    return this.#count >= this.#most || this.isTooLong;
  }

  get isTooLong(): boolean {
    return this.#text.length > MAX_ANSWER_CHARS;
  }

  /** Facts that this piece completes. */
  read(piece: string): DraftFact[] {
    this.#text += piece;
    const facts: DraftFact[] = [];
    for (; this.#at < this.#text.length && !this.isDone; this.#at++) {
      const char = this.#text[this.#at];
      if (this.#isInString) {
        // Skips the escaped character, even one that has not arrived yet.
        if (char === '\\') this.#at++;
        else if (char === '"') this.#isInString = false;
      } else if (char === '"') this.#isInString = this.#open.length > 0;
      else if (char === '{') this.#open.push(this.#at);
      else if (char === '}') {
        const start = this.#open.pop();
        const fact = start === undefined ? undefined : this.#factIn(this.#text.slice(start, this.#at + 1));
        if (fact !== undefined) {
          facts.push(fact);
          this.#count++;
        }
      }
    }
    return facts;
  }

  #factIn(json: string): DraftFact | undefined {
    // The object around all facts is not a fact itself, and may be long.
    if (json.length > 4 * MAX_FACT_CHARS) return undefined;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      // Braces without JSON in them: a model that chats around its answer.
      return undefined;
    }
    const written = fieldOf(value, 'text');
    if (typeof written !== 'string') return undefined;
    const text = withoutUnseen(written).replace(/\s+/gu, ' ').trim();
    if (text === '' || text.length > MAX_FACT_CHARS) return undefined;
    const numbers = fieldOf(value, 'sentences');
    const named = new Set(Array.isArray(numbers) ? numbers : []);
    const cites = [...named].flatMap((number: unknown) => {
      const span = typeof number === 'number' ? this.#sentences[number - 1] : undefined;
      return span === undefined ? [] : [span];
    });
    return { text, cites: cites.slice(0, MOST_CITES) };
  }
}
