import { expect, test } from 'vitest';
import { chromePrompt } from '../../../src/background/engines/browser-ai';
import type { EngineEvent } from '../../../src/background/engines/engine';
import { assembleText, type Article } from '../../../src/model/article';

const article: Article = {
  ...assembleText([{ kind: 'body', text: 'The ferry will close in March.' }]),
  title: '',
  canonicalUrl: '',
  url: '',
  language: 'en',
  direction: 'ltr',
  readNext: [],
  seen: { coverage: 'whole', confidence: 1 },
};
const LIMITS = { answerMs: 50, silenceMs: 50 };
const FACT = '{"facts":[{"text":"The ferry closes.","sentences":[1]}]}';

/** A double of Chrome's global. */
function scopeWith(create: (options: { monitor: (target: EventTarget) => void }) => Promise<object>) {
  return { LanguageModel: { availability: async () => 'downloadable', create } };
}

function sessionSaying(pieces: readonly string[], log: string[]) {
  return {
    promptStreaming: () =>
      new ReadableStream<string>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      }),
    destroy: () => log.push('destroyed'),
  };
}

async function run(scope: object) {
  const events: EngineEvent[] = [];
  const { signal } = new AbortController();
  for await (const event of chromePrompt(LIMITS, scope).facts(
    article,
    { factCount: 3, language: 'en' },
    signal,
  ))
    events.push(event);
  return events;
}

test('tells the download, then the facts, and gives the model back', async () => {
  const log: string[] = [];
  const events = await run(
    scopeWith(async ({ monitor }) => {
      const target = new EventTarget();
      monitor(target);
      await Promise.resolve();
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      await new Promise((resolve) => setTimeout(resolve));
      return sessionSaying([FACT.slice(0, 20), FACT.slice(20)], log);
    }),
  );
  expect(events.map(({ kind }) => kind)).toEqual(['downloading', 'fact', 'finished']);
  expect(log).toContain('destroyed');
});

test('leaves a state that hangs', async () => {
  expect(await run(scopeWith(() => new Promise(() => undefined)))).toEqual([
    { kind: 'failed', failure: { code: 'engine-silent', afterMs: 50 } },
  ]);
});

test('says so where the browser has no model, or refuses it', async () => {
  const unavailable = [{ kind: 'failed', failure: { code: 'engine-unavailable' } }];
  expect(await run({})).toEqual(unavailable);
  expect(await run(scopeWith(async () => Promise.reject(new DOMException('', 'NotAllowedError'))))).toEqual(
    unavailable,
  );
});

test.each([
  ['available', 'ready'],
  ['downloading', 'downloading'],
  ['unavailable', 'unavailable'],
  ['something new', 'unavailable'],
])('availability %s is %s', async (told, expected) => {
  const scope = { LanguageModel: { availability: async () => told, create: async () => ({}) } };
  expect(await chromePrompt(LIMITS, scope).availability()).toBe(expected);
});

test('availability that is never told is none', async () => {
  const scope = {
    LanguageModel: { availability: () => new Promise(() => undefined), create: async () => ({}) },
  };
  expect(await chromePrompt(LIMITS, scope).availability()).toBe('unavailable');
});
