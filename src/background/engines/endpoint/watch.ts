import type { EngineFailure } from '../../../model/failure';
import { EndpointError } from './endpoint-failure';

/** How long a server may stay silent, and how long a whole answer may take, in milliseconds. */
export interface EndpointLimits {
  /** A model on a slow machine takes long to produce its first word. */
  readonly silenceMs: number;
  readonly answerMs: number;
}

/** Default limits. */
export const ENDPOINT_LIMITS: EndpointLimits = { silenceMs: 90_000, answerMs: 600_000 };

/** Combines the reader's cancelling and the limits in one signal, and explains the errors that they cause. */
export class Watch {
  readonly signal: AbortSignal;
  readonly #silence = new AbortController();
  readonly #endless = new AbortController();
  readonly #limits: EndpointLimits;
  #silenceTimer: ReturnType<typeof setTimeout> | undefined;
  #answerTimer: ReturnType<typeof setTimeout> | undefined;
  #isAnswered = false;
  #isEnded = false;

  constructor(signal: AbortSignal, limits: EndpointLimits) {
    this.signal = AbortSignal.any([signal, this.#silence.signal, this.#endless.signal]);
    this.#limits = limits;
  }

  /** Begins a new request: nothing of its answer has arrived yet. */
  ask(): void {
    this.#isAnswered = false;
    clearTimeout(this.#answerTimer);
    this.#answerTimer = setTimeout(() => this.#endless.abort(), this.#limits.answerMs);
    this.#waitAnew();
  }

  /** Notes that something arrived, if only a sign of life. */
  hear(): void {
    this.#isAnswered = true;
    this.#waitAnew();
  }

  /** Ends the watch: nothing is awaited any more. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#silenceTimer);
    clearTimeout(this.#answerTimer);
  }

  /** Maps an error to a failure; anything unknown is a bug and is rethrown. */
  failureOf(error: unknown, host: string): EngineFailure {
    if (error instanceof EndpointError) return error.failure;
    const { silenceMs, answerMs } = this.#limits;
    if (this.#silence.signal.aborted) return { code: 'endpoint-silent', host, afterMs: silenceMs };
    if (this.#endless.signal.aborted) return { code: 'answer-endless', host, afterMs: answerMs };
    if (error instanceof SyntaxError) return { code: 'answer-not-json', host };
    // fetch and its streams report every problem with the connection as a TypeError.
    if (error instanceof TypeError)
      return this.#isAnswered ? { code: 'answer-broken-off', host } : { code: 'endpoint-unreachable', host };
    throw error;
  }

  #waitAnew(): void {
    clearTimeout(this.#silenceTimer);
    // What was under way when the consumer stopped may still arrive.
    if (this.#isEnded) return;
    this.#silenceTimer = setTimeout(() => this.#silence.abort(), this.#limits.silenceMs);
  }
}
