import { expect, test } from 'vitest';
import type { Engine } from '../../src/background/engines/engine';
import { isUnfinished, Refiner, type Refining } from '../../src/background/refining';
import { assembleText, type Article } from '../../src/model/article';

const article: Article = {
  ...assembleText([{ kind: 'body', text: 'The ferry will close in March. Fares rose by 25 %.' }]),
  title: '',
  canonicalUrl: '',
  url: '',
  language: 'en',
  direction: 'ltr',
  readNext: [],
  seen: { coverage: 'whole', confidence: 1 },
};
const options = { factCount: 3, language: 'article' };

function storeOf() {
  const states: Refining[] = [];
  return {
    states,
    read: async () => states.at(-1),
    write: async (_: string, state: Refining) => void states.push(state),
  };
}

const saying = (...texts: string[]): Engine => ({
  availability: async () => 'ready',
  async *facts() {
    for (const text of texts) yield { kind: 'fact', fact: { text, cites: [] } };
    yield { kind: 'finished', covered: 1 };
  },
});

test('checks every fact and tells each as it comes', async () => {
  const store = storeOf();
  const engine = saying('Fares rose by 25 %.', 'Fares rose by 52 %.');
  await new Refiner(store).refine({ pageKey: 'a', article, engine, options });
  expect(store.states.map(({ phase, facts }) => [phase, facts.length])).toEqual([
    ['writing', 0],
    ['writing', 1],
    ['writing', 2],
    ['done', 2],
  ]);
  expect(store.states.at(-1)?.facts.map(({ verdict }) => verdict.kind)).toEqual(['supported', 'unsupported']);
});

test('asked twice it works once, and what is done stays', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  const job = { pageKey: 'a', article, engine: saying('Fares rose by 25 %.'), options };
  await Promise.all([refiner.refine(job), refiner.refine(job)]);
  const { length } = store.states;
  await refiner.refine(job);
  expect(store.states).toHaveLength(length);
});

test('a new worker begins again what a dead one left', async () => {
  const store = storeOf();
  store.states.push({ phase: 'writing', facts: [] });
  expect(store.states.every(isUnfinished)).toBe(true);
  await new Refiner(store).refine({ pageKey: 'a', article, engine: saying('Fares rose by 25 %.'), options });
  expect(store.states.at(-1)).toMatchObject({ phase: 'done', facts: [{ text: 'Fares rose by 25 %.' }] });
});

test('cancelling stops the engine and keeps the facts so far', async () => {
  const store = storeOf();
  const refiner = new Refiner(store);
  let stopped = false;
  let tellFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    tellFirst = resolve;
  });
  const engine: Engine = {
    availability: async () => 'ready',
    async *facts(_article, _options, signal) {
      yield { kind: 'fact', fact: { text: 'Fares rose by 25 %.', cites: [] } };
      tellFirst();
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      stopped = true;
    },
  };
  const ended = refiner.refine({ pageKey: 'a', article, engine, options });
  await first;
  await refiner.cancel('a');
  await ended;
  expect(stopped).toBe(true);
  expect(store.states.at(-1)).toMatchObject({ phase: 'cancelled', facts: [{ text: 'Fares rose by 25 %.' }] });
});
