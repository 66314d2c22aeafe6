import { expect, test, vi } from 'vitest';
import type { Engine } from '../../../src/background/engines/engine';
import { Refiner, type Job } from '../../../src/background/refine/refining';
import { textArticle } from '../../../src/model/text-article';
import type { EngineUse } from '../../../src/model/engine';
import { isUnfinished, type Refining } from '../../../src/model/refining';

const article = textArticle('The ferry will close in March. Fares rose by 25 %.', { language: 'en' });
const use: EngineUse = { engine: 'endpoint', model: 'small-1', host: 'a', factCount: 3, language: 'article' };
const LEFT = { use, covered: 0.5, facts: [] } as const;

function storeOf() {
  const written: { readonly pageKey: string; readonly state: Refining | undefined }[] = [];
  const statesOf = (pageKey: string) =>
    written.flatMap(({ pageKey: key, state }) => (key === pageKey && state !== undefined ? [state] : []));
  return {
    put: (pageKey: string, state: Refining | undefined) => void written.push({ pageKey, state }),
    states: statesOf,
    last: (pageKey: string) => written.findLast((entry) => entry.pageKey === pageKey)?.state,
    read: async (pageKey: string) => written.findLast((entry) => entry.pageKey === pageKey)?.state,
    write: async (pageKey: string, state: Refining) => void written.push({ pageKey, state }),
    remove: async (pageKey: string) => void written.push({ pageKey, state: undefined }),
  };
}

const job = (engine: Engine, more: Partial<Job> = {}): Job => ({
  tabId: 1,
  kind: 'page',
  pageKey: 'a',
  article,
  readShare: 1,
  engine,
  use,
  isRetry: false,
  ...more,
});

const saying = (...texts: string[]): Engine => ({
  availability: async () => 'ready',
  async *facts() {
    yield { kind: 'covered', share: 1 };
    for (const text of texts) yield { kind: 'fact', fact: { text, cites: [] } };
    yield { kind: 'finished' };
  },
});

/** Emits one fact and then works until it is stopped. */
function endless() {
  let tellFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    tellFirst = resolve;
  });
  const log: string[] = [];
  const engine: Engine = {
    availability: async () => 'ready',
    async *facts(_article, _options, signal) {
      yield { kind: 'fact', fact: { text: 'Fares rose by 25 %.', cites: [] } };
      tellFirst();
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      log.push('stopped');
      yield { kind: 'fact', fact: { text: 'Too late.', cites: [] } };
    },
  };
  return { engine, first, log };
}

test('stores the share of the whole article when only its beginning was given', async () => {
  const store = storeOf();
  await new Refiner(store).refine(job(saying('Fares rose by 25 %.'), { readShare: 0.25 }));
  expect(store.last('a')).toMatchObject({ phase: 'done', covered: 0.25 });
});

test('checks every fact and stores each as it arrives', async () => {
  const store = storeOf();
  await new Refiner(store).refine(job(saying('Fares rose by 25 %.', 'Fares rose by 52 %.')));
  expect(store.states('a').map(({ phase, covered, facts }) => [phase, covered, facts.length])).toEqual([
    ['writing', 0, 0],
    ['writing', 1, 0],
    ['writing', 1, 1],
    ['writing', 1, 2],
    ['done', 1, 2],
  ]);
  expect(store.last('a')?.facts.map(({ verdict }) => verdict.kind)).toEqual(['supported', 'unsupported']);
});

test('takes an engine that ends without a single fact for one that failed', async () => {
  const store = storeOf();
  await new Refiner(store).refine(job(saying()));
  expect(store.last('a')).toMatchObject({
    phase: 'failed',
    failure: { code: 'answer-not-json', host: 'a' },
    facts: [],
  });
});

test('asks an engine that gave nothing again only when the reader wants that, or another model', async () => {
  const store = storeOf();
  await new Refiner(store).refine(job(saying()));
  const { length } = store.states('a');
  const again = job(saying('Fares rose.'));
  await new Refiner(store).refine(again);
  expect(store.states('a')).toHaveLength(length);
  const other = { ...use, model: 'large-2' };
  await new Refiner(store).refine(job(saying(), { use: other }));
  expect(store.last('a')).toMatchObject({ phase: 'failed', use: other });
  await new Refiner(store).refine({ ...again, use: other, isRetry: true });
  expect(store.last('a')).toMatchObject({ phase: 'done' });
});

test('asks an engine again whose answer could not be read to the end', async () => {
  const store = storeOf();
  const facts = [
    {
      kind: 'written',
      text: 'Fares rose.',
      cites: [],
      verdict: { kind: 'supported', support: 1, sources: [] },
    },
  ] as const;
  store.put('a', { ...LEFT, facts, phase: 'failed', failure: { code: 'answer-not-json', host: 'a' } });
  await new Refiner(store).refine(job(saying('Fares rose.')));
  expect(store.last('a')).toMatchObject({ phase: 'done' });
});

test('works once when asked twice, and keeps what is done', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  const once = job(saying('Fares rose by 25 %.'));
  await Promise.all([refiner.refine(once), refiner.refine(once)]);
  const { length } = store.states('a');
  await refiner.refine({ ...once, isRetry: true });
  expect(store.states('a')).toHaveLength(length);
});

test('starts again when another model is wanted', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  await refiner.refine(job(saying('Fares rose by 25 %.')));
  const other = { ...use, model: 'large-2' };
  await refiner.refine(job(saying('Fares rose.'), { use: other }));
  expect(store.last('a')).toMatchObject({ phase: 'done', use: other, facts: [{ text: 'Fares rose.' }] });
});

test('works once for a model that took the place of another at work', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  const [first, second] = [endless(), endless()];
  void refiner.refine(job(first.engine));
  await first.first;
  const other = job(second.engine, { use: { ...use, model: 'large-2' } });
  void refiner.refine(other);
  await second.first;
  expect(first.log).toEqual(['stopped']);
  let hasBegun = false;
  const facts = second.engine.facts.bind(second.engine);
  const again: Engine = {
    ...second.engine,
    facts: (...given) => ((hasBegun = true), facts(...given)),
  };
  const joined = refiner.refine({ ...other, engine: again });
  await refiner.drop();
  await joined;
  expect([hasBegun, second.log]).toEqual([false, ['stopped']]);
});

test('starts again what a dead worker left unfinished', async () => {
  const store = storeOf();
  store.put('a', { ...LEFT, phase: 'writing' });
  expect(store.states('a').every(isUnfinished)).toBe(true);
  await new Refiner(store).refine(job(saying('Fares rose by 25 %.')));
  expect(store.last('a')).toMatchObject({ phase: 'done', facts: [{ text: 'Fares rose by 25 %.' }] });
});

test('cancelling stops the engine and keeps the facts so far', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  const { engine, first, log } = endless();
  const ended = refiner.refine(job(engine));
  await first;
  await refiner.cancel('a');
  await ended;
  expect(log).toEqual(['stopped']);
  expect(store.last('a')).toMatchObject({ phase: 'cancelled', facts: [{ text: 'Fares rose by 25 %.' }] });
});

test('restarts cancelled work only at the reader’s request, even if a dead worker had left it', async () => {
  const store = storeOf();
  store.put('a', { ...LEFT, phase: 'writing' });
  await new Refiner(store).cancel('a');
  expect(store.last('a')).toMatchObject({ phase: 'cancelled' });
  await new Refiner(store).refine(job(saying('Fares rose.')));
  expect(store.last('a')).toMatchObject({ phase: 'cancelled' });
  await new Refiner(store).refine(job(saying('Fares rose.'), { isRetry: true }));
  expect(store.last('a')).toMatchObject({ phase: 'done' });
});

test('tries again what failed', async () => {
  const store = storeOf();
  store.put('a', { ...LEFT, phase: 'failed', failure: { code: 'endpoint-unreachable', host: 'a' } });
  await new Refiner(store).refine(job(saying('Fares rose.')));
  expect(store.last('a')).toMatchObject({ phase: 'done' });
});

test('a tab that moves on stops the work for its previous page, but not that of other tabs or of a linked page', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  const [before, elsewhere] = [endless(), endless()];
  void refiner.refine(job(before.engine));
  void refiner.refine(job(elsewhere.engine, { tabId: 2, pageKey: 'c' }));
  await Promise.all([before.first, elsewhere.first]);
  await refiner.refine(job(saying('Fares rose.'), { pageKey: 'b' }));
  expect(before.log).toEqual(['stopped']);
  expect(store.last('a')).toBeUndefined();
  expect(store.last('b')).toMatchObject({ phase: 'done' });
  expect(elsewhere.log).toEqual([]);
  await refiner.refine(job(saying('Fares rose.'), { tabId: 2, kind: 'link', pageKey: 'd' }));
  expect(elsewhere.log).toEqual([]);
  await refiner.drop(2);
  expect(elsewhere.log).toEqual(['stopped']);
});

test('work dropped before it wrote anything leaves nothing behind', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  const ended = refiner.refine(job(saying('Fares rose.')));
  await refiner.drop(1);
  await ended;
  expect(store.last('a')).toBeUndefined();
});

test('an engine that throws is reported as a failure and does not run forever', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const store = storeOf();
  const engine: Engine = {
    availability: async () => 'ready',
    facts() {
      throw new RangeError('a bug');
    },
  };
  await new Refiner(store).refine(job(engine));
  expect(store.last('a')).toMatchObject({ phase: 'failed', failure: { code: 'engine-unexpected' } });
});
