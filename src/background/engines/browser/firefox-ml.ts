import browser from 'webextension-polyfill';
import type { Article } from '../../../model/article';
import { FIREFOX_TASK, TRIAL_PERMISSION, type Availability } from '../../../model/engine';
import { fieldOf } from '../../../model/record';
import { STORAGE_KEYS } from '../../../model/settings';
import { textOf } from '../../../model/span';
import { splitSentences } from '../../condense/sentences/split-sentences';
import type { Engine, EngineEvent, EngineOptions } from '../engine';
import { factsAPart, partsOf } from '../parts';
import { within } from './within';

/**
 * The parts of Firefox's trial API that we use; it appears once `trialML` is permitted. An extension has a single
 * engine, which does one run at a time and offers no way to stop it.
 * https://firefox-source-docs.mozilla.org/toolkit/components/ml/extensions.html
 */
interface TrialMl {
  createEngine(request: object): Promise<unknown>;
  runEngine(request: object): Promise<unknown>;
}

/** How long a run may take, and how long opening a model that is already on this machine may take. */
export interface FirefoxMlLimits {
  readonly openMs: number;
  readonly runMs: number;
}
const LIMITS: FirefoxMlLimits = { openMs: 60_000, runMs: 120_000 };

/** Firefox's models for this task take about 1,000 tokens and know only English. */
const PART_TOKENS = 800;
const LANGUAGE = /^en(?:-|$)/iu;

/** The parts of the browser that the engine needs. */
export interface FirefoxScope {
  /** Whether this browser has the API at all, permitted or not. */
  readonly isOffered: boolean;
  /** The API itself; undefined until it is permitted. */
  readonly api: () => unknown;
  /** Whether the reader downloaded the model in the settings; Firefox does not report it. */
  readonly isFetched: () => Promise<boolean>;
}

/** Firefox's own models: each sentence of a summary becomes a fact, without source sentences. */
export function firefoxMl(scope: FirefoxScope = ownScope(), limits: FirefoxMlLimits = LIMITS): Engine {
  return {
    availability: () => availabilityOf(scope),
    facts: (article, options, signal) => factsFrom(scope, limits, article, options, signal),
  };
}

async function availabilityOf(scope: FirefoxScope): Promise<Availability> {
  if (!scope.isOffered) return 'absent';
  if (!isTrialMl(scope.api())) return 'permission-needed';
  return (await scope.isFetched()) ? 'ready' : 'downloadable';
}

async function* factsFrom(
  scope: FirefoxScope,
  limits: FirefoxMlLimits,
  article: Article,
  options: EngineOptions,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  const api = scope.api();
  if (!isTrialMl(api)) {
    yield {
      kind: 'failed',
      failure: { code: scope.isOffered ? 'engine-not-allowed' : 'engine-unavailable' },
    };
    return;
  }
  if (!(await scope.isFetched())) {
    yield { kind: 'failed', failure: { code: 'model-not-downloaded' } };
    return;
  }
  const language = options.language === 'article' ? article.language : options.language;
  for (const wanted of [article.language, language]) {
    if (wanted === '' || LANGUAGE.test(wanted)) continue;
    yield { kind: 'failed', failure: { code: 'language-unknown', language: wanted } };
    return;
  }
  // Rejects when the engine already exists, which is just as good; the run will show whether there is one. An engine
  // that opens too late serves the next page, since an extension has only one.
  const opening = api.createEngine({ ...FIREFOX_TASK }).catch(() => undefined);
  await untilAborted(signal, within(limits.openMs, opening, undefined));
  const { parts } = partsOf(article, PART_TOKENS);
  const most = factsAPart(options.factCount, parts.length);
  for (const part of parts) {
    if (signal.aborted) return;
    yield { kind: 'covered', share: part.covered };
    const text = part.sentences.map((sentence) => sentence.text).join('\n');
    const answer = await untilAborted(signal, run(api, text, limits));
    if (signal.aborted) return;
    if (answer === undefined || answer === LATE) {
      yield {
        kind: 'failed',
        failure:
          answer === LATE ? { code: 'engine-silent', afterMs: limits.runMs } : { code: 'engine-unavailable' },
      };
      return;
    }
    for (const span of splitSentences(answer, 'en').slice(0, most))
      yield { kind: 'fact', fact: { text: textOf(answer, span), cites: [] } };
  }
  yield { kind: 'finished' };
}

const LATE = Symbol('late');

/** The summary; undefined when there is none, `LATE` when it does not arrive in time. */
async function run(
  api: TrialMl,
  text: string,
  limits: FirefoxMlLimits,
): Promise<string | undefined | typeof LATE> {
  const running = api.runEngine({ args: [text] }).catch((error: unknown) => {
    // Its errors are English texts that do not distinguish a lack of memory, of a network or of a model.
    console.warn('Nutgraf: Firefox’s model gave no answer:', error);
    return undefined;
  });
  const answer = await within(limits.runMs, running, LATE);
  if (answer === LATE) return LATE;
  const first: unknown = Array.isArray(answer) ? answer[0] : fieldOf(answer, '0');
  const summary = fieldOf(first, 'summary_text');
  return typeof summary === 'string' ? summary.replace(/\s+/gu, ' ').trim() : undefined;
}

/** Neither opening nor a run can be stopped, but a reader who cancelled need not wait for the end. */
function untilAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    // A signal fires only once: a listener added later is never called.
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    promise.then(resolve, reject);
  });
}

function ownScope(): FirefoxScope {
  return {
    isOffered: (browser.runtime.getManifest().optional_permissions ?? []).some(
      (permission: string) => permission === 'trialML',
    ),
    api: () => fieldOf(fieldOf(browser, 'trial'), 'ml'),
    isFetched: async () => {
      const key = STORAGE_KEYS.firefoxModelFetched;
      return (await browser.storage.local.get(key))[key] === true;
    },
  };
}

/** Makes Firefox delete the models that it fetched for us, and gives the permission back. */
export async function forgetFirefoxModels(scope: FirefoxScope = ownScope()): Promise<void> {
  const api = scope.api();
  const deleteCachedModels = fieldOf(api, 'deleteCachedModels');
  if (typeof deleteCachedModels !== 'function') return;
  try {
    await Reflect.apply(deleteCachedModels, api, []);
  } catch (error) {
    // Rejects where the reader has switched Firefox's models off; then there is nothing we could do.
    console.warn('Nutgraf: Firefox did not delete its models:', error);
  }
  await browser.permissions.remove(TRIAL_PERMISSION);
}

function isTrialMl(api: unknown): api is TrialMl {
  return (
    typeof fieldOf(api, 'createEngine') === 'function' && typeof fieldOf(api, 'runEngine') === 'function'
  );
}
