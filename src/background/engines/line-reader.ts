import { withoutUnseen } from '../../model/unseen';
import type { DraftFact } from './engine';
import { MAX_ANSWER_CHARS, MAX_FACT_CHARS } from './fact-reader';

/** "* ", "- ", "• ", "1. ", "2) " at the start of a line. */
const BULLET = /^\s*(?:[*•‣◦–-]|\d{1,2}[.)])\s+/u;
const EMPHASIS = /\*\*|__/gu;

/** Reads facts from a list that arrives in pieces, one fact per line. Such a list cites no sentences. */
export class LineReader {
  #rest = '';
  #length = 0;
  #left: number;

  /** @param most facts after this many are ignored */
  constructor(most: number) {
    this.#left = most;
  }

  /** True when nothing more is wanted. */
  get isDone(): boolean {
    return this.#left <= 0 || this.#length > MAX_ANSWER_CHARS;
  }

  /** Facts whose line this piece completes. */
  read(piece: string): readonly DraftFact[] {
    this.#length += piece.length;
    const lines = (this.#rest + piece).split('\n');
    this.#rest = (lines.pop() ?? '').slice(0, MAX_ANSWER_CHARS);
    return this.#count(lines.flatMap(factIn));
  }

  /** The fact on the last line, which no line break completes. */
  end(): readonly DraftFact[] {
    const rest = this.#rest;
    this.#rest = '';
    return this.#count(factIn(rest));
  }

  #count(facts: readonly DraftFact[]): readonly DraftFact[] {
    const wanted = facts.slice(0, Math.max(0, this.#left));
    this.#left -= wanted.length;
    return wanted;
  }
}

function factIn(line: string): readonly DraftFact[] {
  const text = withoutUnseen(line).replace(BULLET, '').replace(EMPHASIS, '').replace(/\s+/gu, ' ').trim();
  return text === '' || text.length > MAX_FACT_CHARS ? [] : [{ text, cites: [] }];
}
