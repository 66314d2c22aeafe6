import type { Article } from '../../model/article';
import type { Availability, Engine, EngineEvent, EngineOptions } from './engine';
import { FactReader } from './fact-reader';
import { ANSWER_SCHEMA, partsOf, promptFor } from './prompt';

/** The parts of Chrome's Prompt API that we use: https://developer.chrome.com/docs/ai/prompt-api */
interface LanguageModelApi {
  availability(options: object): Promise<string>;
  create(options: object): Promise<LanguageModelSession>;
}
interface LanguageModelSession {
  promptStreaming(prompt: string, options: object): ReadableStream<string>;
  destroy(): void;
}

/** How long each state may last. A download may take long, but not without any progress. */
export interface BrowserAiLimits {
  readonly answerMs: number;
  readonly silenceMs: number;
}
const LIMITS: BrowserAiLimits = { answerMs: 5000, silenceMs: 60_000 };
/** Gemini Nano's context is some 6,000 tokens; what does not fit is asked in further parts. */
const PART_CHARS = 10_000;

/** Chrome's own model. It is in the extension's documents and worker where it is at all. */
export function chromePrompt(limits: BrowserAiLimits = LIMITS, scope: object = globalThis): Engine {
  const api = apiIn(scope);
  return {
    availability: () => availabilityOf(api, limits),
    facts: (article, options, signal) => factsFrom(api, limits, article, options, signal),
  };
}

async function availabilityOf(
  api: LanguageModelApi | undefined,
  limits: BrowserAiLimits,
): Promise<Availability> {
  if (api === undefined) return 'unavailable';
  // Some builds never answer: then it is not there for us.
  const state = await within(
    limits.answerMs,
    api.availability({}).catch(() => 'unavailable'),
    'unavailable',
  );
  switch (state) {
    case 'available':
      return 'ready';
    case 'downloadable':
    case 'downloading':
      return state;
    default:
      return 'unavailable';
  }
}

async function* factsFrom(
  api: LanguageModelApi | undefined,
  limits: BrowserAiLimits,
  article: Article,
  options: EngineOptions,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  if (api === undefined) {
    yield { kind: 'failed', failure: { code: 'engine-unavailable' } };
    return;
  }
  const progress = new Progress();
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  let session: LanguageModelSession | undefined;
  try {
    const { sentences, parts } = partsOf(article, PART_CHARS);
    const factCount = Math.max(1, Math.ceil(options.factCount / Math.max(1, parts.length)));
    for (const part of parts) {
      const { system, user } = promptFor(article, part, { ...options, factCount });
      const creating = api.create({
        initialPrompts: [{ role: 'system', content: system }],
        monitor: (target: EventTarget) => target.addEventListener('downloadprogress', progress.hear),
        signal: either,
      });
      for (;;) {
        const next = await within(limits.silenceMs, Promise.race([creating, progress.next()]), undefined);
        if (next === undefined) throw new Silence();
        if (typeof next !== 'number') {
          session = next;
          break;
        }
        yield { kind: 'downloading', share: next };
      }
      const reader = new FactReader(sentences);
      const stream = session
        .promptStreaming(user, { responseConstraint: ANSWER_SCHEMA, signal: either })
        .getReader();
      for (;;) {
        const next = await within(limits.silenceMs, stream.read(), undefined);
        if (next === undefined) throw new Silence();
        if (next.done) break;
        for (const fact of reader.read(next.value)) yield { kind: 'fact', fact };
        if (reader.isTooLong) break;
      }
      session.destroy();
    }
    yield { kind: 'finished', covered: 1 };
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof Silence)
      yield { kind: 'failed', failure: { code: 'engine-silent', afterMs: limits.silenceMs } };
    // The API tells all that can go wrong with the model as a DOMException.
    else if (error instanceof DOMException) yield { kind: 'failed', failure: { code: 'engine-unavailable' } };
    else throw error;
  } finally {
    stop.abort();
    session?.destroy();
  }
}

/** Thrown when a state hangs; never leaves this file. */
class Silence extends Error {}

/** Progress of a download as something to wait for. */
class Progress {
  #tell: ((share: number) => void) | undefined;
  readonly hear = (event: Event): void => {
    const share: unknown = Reflect.get(event, 'loaded');
    if (typeof share === 'number') this.#tell?.(share);
  };
  next(): Promise<number> {
    return new Promise((resolve) => {
      this.#tell = resolve;
    });
  }
}

async function within<T, L>(ms: number, promise: Promise<T>, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function apiIn(scope: object): LanguageModelApi | undefined {
  const api: unknown = Reflect.get(scope, 'LanguageModel');
  return isApi(api) ? api : undefined;
}

function isApi(api: unknown): api is LanguageModelApi {
  return (
    ((typeof api === 'object' && api !== null) || typeof api === 'function') &&
    'availability' in api &&
    'create' in api
  );
}
