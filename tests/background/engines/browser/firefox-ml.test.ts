import { expect, test, vi } from 'vitest';
import type { EngineEvent } from '../../../../src/background/engines/engine';
import type { FirefoxScope } from '../../../../src/background/engines/browser/firefox-ml';
import { textArticle } from '../../../../src/model/text-article';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { firefoxMl } = await import('../../../../src/background/engines/browser/firefox-ml');

const article = textArticle('The ferry will close in March. Fares rose by 25 %.', { language: 'en' });
const LIMITS = { openMs: 50, runMs: 50 };
const SUMMARY = [
  { summary_text: ' The ferry closes in March . Fares rose by 25 %. It rained. It rained again.' },
];

/** A double of `browser.trial.ml`, which has one engine for an extension and refuses a second. */
function trialMl(runEngine: (request: object) => Promise<unknown>) {
  let isThere = false;
  return {
    createEngine: async () => {
      if (isThere) throw new Error('Engine already created');
      isThere = true;
    },
    runEngine: async (request: object) => {
      if (!isThere) throw new Error('An unexpected error occurred');
      return runEngine(request);
    },
  };
}

const scopeOf = (api: unknown, more: Partial<FirefoxScope> = {}): FirefoxScope => ({
  isOffered: true,
  api: () => api,
  isFetched: async () => true,
  ...more,
});

async function run(
  scope: FirefoxScope,
  from = article,
  language = 'article',
  signal = new AbortController().signal,
  limits = LIMITS,
) {
  const events: EngineEvent[] = [];
  for await (const event of firefoxMl(scope, limits).facts(from, { factCount: 3, language }, signal))
    events.push(event);
  return events;
}

test('each sentence of its summary becomes a fact, as many as wanted; the second page uses the same engine', async () => {
  const api = trialMl(async () => SUMMARY);
  for (let page = 0; page < 2; page++) {
    const events = await run(scopeOf(api));
    expect(events.map(({ kind }) => kind)).toEqual(['covered', 'fact', 'fact', 'fact', 'finished']);
    expect(events[2]).toEqual({ kind: 'fact', fact: { text: 'Fares rose by 25 %.', cites: [] } });
  }
});

test.each([
  ['a browser without it', scopeOf(undefined, { isOffered: false }), 'engine-unavailable'],
  ['a reader who has not allowed it', scopeOf(undefined), 'engine-not-allowed'],
  [
    'a model that was never fetched',
    scopeOf(
      trialMl(async () => SUMMARY),
      { isFetched: async () => false },
    ),
    'model-not-downloaded',
  ],
] as const)('reports %s', async (_, scope, code) => {
  expect(await run(scope)).toEqual([{ kind: 'failed', failure: { code } }]);
});

test('reports a language that its model does not know, of the article or of the facts', async () => {
  const scope = scopeOf(trialMl(async () => SUMMARY));
  const failure = { code: 'language-unknown', language: 'fi' };
  expect(await run(scope, { ...article, language: 'fi' })).toEqual([{ kind: 'failed', failure }]);
  expect(await run(scope, article, 'fi')).toEqual([{ kind: 'failed', failure }]);
});

test.each([
  ['rejects', async () => Promise.reject(new Error('in any words')), { code: 'engine-unavailable' }],
  ['gives no summary', async () => [], { code: 'engine-unavailable' }],
  ['never answers', () => new Promise(() => undefined), { code: 'engine-silent', afterMs: 50 }],
] as const)('reports a run that %s', async (_, runEngine, failure) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  expect((await run(scopeOf(trialMl(runEngine)))).at(-1)).toEqual({ kind: 'failed', failure });
});

test('cancelling does not wait for a run that cannot be stopped', async () => {
  const controller = new AbortController();
  const api = trialMl(() => {
    controller.abort();
    return new Promise(() => undefined);
  });
  expect((await run(scopeOf(api), article, 'article', controller.signal)).map(({ kind }) => kind)).toEqual([
    'covered',
  ]);
});

test.each(['before', 'while'])(
  'cancelling %s it opens does not wait for it',
  async (when) => {
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    const refusals: ((error: Error) => void)[] = [];
    const createEngine = () => {
      controller.abort();
      return new Promise((_, reject) => refusals.push(reject));
    };
    const scope = scopeOf({ ...trialMl(async () => SUMMARY), createEngine });
    const patience = { openMs: 60_000, runMs: 60_000 };
    expect(await run(scope, article, 'article', controller.signal, patience)).toEqual([]);
    // Nobody awaits it any more: an unhandled rejection would fail the test run.
    for (const refuse of refusals) refuse(new Error('Engine already created'));
  },
  3000,
);

test('cancelling between opening and running does not wait either', async () => {
  const controller = new AbortController();
  const api = trialMl(() => new Promise(() => undefined));
  const limits = { openMs: 50, runMs: 60_000 };
  const options = { factCount: 3, language: 'article' };
  const kinds: string[] = [];
  for await (const { kind } of firefoxMl(scopeOf(api), limits).facts(article, options, controller.signal)) {
    kinds.push(kind);
    controller.abort();
  }
  expect(kinds).toEqual(['covered']);
}, 3000);

test.each([
  ['absent', scopeOf(undefined, { isOffered: false })],
  ['permission-needed', scopeOf(undefined)],
  [
    'downloadable',
    scopeOf(
      trialMl(async () => SUMMARY),
      { isFetched: async () => false },
    ),
  ],
  ['ready', scopeOf(trialMl(async () => SUMMARY))],
])('is reported as %s', async (state, scope) => {
  expect(await firefoxMl(scope, LIMITS).availability()).toBe(state);
});
