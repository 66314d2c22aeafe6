import type { Availability } from '../../../model/engine';
import type { EngineFailure } from '../../../model/failure';
import type { ModelMaker } from '../../../model/model-maker';
import type { EngineEvent } from '../engine';
import { within } from './within';

/** How long each state may last. A download has no limit as long as it makes progress. */
export interface BrowserModelLimits {
  readonly answerMs: number;
  readonly silenceMs: number;
}

/** Default limits. */
export const BROWSER_MODEL_LIMITS: BrowserModelLimits = { answerMs: 5000, silenceMs: 60_000 };

/** What the browser says about a model, with a time limit: some builds never answer. */
export async function availabilityOf<S>(
  maker: ModelMaker<S> | undefined,
  limits: BrowserModelLimits,
  options: object = {},
): Promise<Availability> {
  if (maker === undefined) return 'absent';
  const asked = Promise.resolve(options).then((options) => maker.availability(options));
  const state = await within(
    limits.answerMs,
    asked.catch(() => 'unavailable'),
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

/** Why a model must not be opened now; undefined when it may be. Downloads begin only in the settings. */
export async function obstacleOf<S>(
  maker: ModelMaker<S> | undefined,
  limits: BrowserModelLimits,
  options: object,
  language: string,
): Promise<EngineFailure | undefined> {
  const state = await availabilityOf(maker, limits, options);
  if (state === 'ready' || state === 'downloading') return undefined;
  if (state === 'downloadable') return { code: 'model-not-downloaded' };
  // If it is available without the languages, the languages are what is missing.
  const plain = await availabilityOf(maker, limits);
  return plain === 'absent' || plain === 'unavailable'
    ? { code: 'engine-unavailable' }
    : { code: 'language-unknown', language };
}

/** Opens a model, reporting the progress of a download that is under way. Returns the session. */
export async function* open<S extends object>(
  maker: ModelMaker<S>,
  options: object,
  limits: BrowserModelLimits,
): AsyncGenerator<EngineEvent, S> {
  const progress = new Progress();
  const monitor = (target: EventTarget): void => target.addEventListener('downloadprogress', progress.hear);
  const creating = maker.create({ ...options, monitor });
  for (;;) {
    const next = await within(limits.silenceMs, Promise.race([creating, progress.next()]), undefined);
    if (next === undefined) throw new Silence();
    if (typeof next !== 'number') return next;
    // 1 is also reported for a model that was already there.
    if (next < 1) yield { kind: 'downloading', share: next };
  }
}

/** Pieces of an answer as they arrive, each within the silence limit. */
export async function* pieces(
  stream: ReadableStream<string>,
  limits: BrowserModelLimits,
): AsyncGenerator<string> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const next = await within(limits.silenceMs, reader.read(), undefined);
      if (next === undefined) throw new Silence();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Ends the model's work when we stop early; for a broken stream there is nothing to end.
    reader.cancel().catch(() => undefined);
  }
}

/** Maps an error of a browser's model to a failure; anything unknown is a bug and is rethrown. */
export function failureOf(error: unknown, limits: BrowserModelLimits): EngineFailure {
  if (error instanceof Silence) return { code: 'engine-silent', afterMs: limits.silenceMs };
  // Chrome reports everything that can go wrong with its models as a DOMException.
  if (error instanceof DOMException)
    return error.name === 'QuotaExceededError'
      ? { code: 'article-too-long', host: '' }
      : { code: 'engine-unavailable' };
  throw error;
}

/** Thrown when a state hangs. */
class Silence extends Error {}

/** Progress of a download, as something that can be awaited. */
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

/** Tokens that a session accepts, under whichever name the browser uses; undefined when it does not report them. */
export function contextOf(session: object): number | undefined {
  const told: unknown = Reflect.get(session, 'contextWindow') ?? Reflect.get(session, 'inputQuota');
  return typeof told === 'number' && Number.isFinite(told) && told > 0 ? told : undefined;
}
