import { expect, test } from 'vitest';
import { chromePrompt } from '../../../../src/background/engines/browser/chrome-prompt';
import type { EngineEvent } from '../../../../src/background/engines/engine';
import { textArticle } from '../../../../src/model/text-article';
import { streamOf } from './fake-stream';

const article = textArticle('The ferry will close in March.', { language: 'en' });
const LIMITS = { answerMs: 50, silenceMs: 50 };
const FACT = '{"facts":[{"text":"The ferry closes.","sentences":[1]}]}';

interface CreateOptions {
  readonly monitor: (target: EventTarget) => void;
  readonly signal: AbortSignal;
}

/** A double of Chrome's global, true to https://webmachinelearning.github.io/prompt-api/. */
function scopeWith(
  create: (options: CreateOptions) => Promise<object>,
  availability: (options: object) => string = () => 'available',
) {
  return { LanguageModel: { availability: async (options: object) => availability(options), create } };
}

function sessionSaying(pieces: readonly string[], log: string[] = [], more: object = {}) {
  return {
    contextWindow: 4096,
    promptStreaming(prompt: string) {
      log.push(prompt);
      return streamOf(pieces, () => log.push('stopped'));
    },
    destroy: () => log.push('destroyed'),
    ...more,
  };
}

async function run(scope: object, from = article, signal = new AbortController().signal) {
  const events: EngineEvent[] = [];
  const options = { factCount: 3, language: 'article' };
  for await (const event of chromePrompt(LIMITS, scope).facts(from, options, signal)) events.push(event);
  return events;
}

test('reports the rest of a download, then the facts, and releases the model', async () => {
  const log: string[] = [];
  const create = async ({ monitor }: CreateOptions) => {
    const target = new EventTarget();
    monitor(target);
    for (const loaded of [0.5, 1]) {
      await new Promise((resolve) => setTimeout(resolve));
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
    }
    await new Promise((resolve) => setTimeout(resolve));
    return sessionSaying([FACT.slice(0, 20), FACT.slice(20)], log);
  };
  const events = await run(scopeWith(create, () => 'downloading'));
  expect(events.map(({ kind }) => kind)).toEqual(['downloading', 'covered', 'fact', 'finished']);
  expect(events[0]).toEqual({ kind: 'downloading', share: 0.5 });
  expect(log.at(-1)).toBe('destroyed');
});

test('never starts a download by itself', async () => {
  let isCreated = false;
  const create = async () => {
    isCreated = true;
    return sessionSaying([FACT]);
  };
  expect(await run(scopeWith(create, () => 'downloadable'))).toEqual([
    { kind: 'failed', failure: { code: 'model-not-downloaded' } },
  ]);
  expect(isCreated).toBe(false);
});

test('reports a language that the model does not know', async () => {
  const availability = (options: object) => ('expectedInputs' in options ? 'unavailable' : 'available');
  const scope = scopeWith(async () => sessionSaying([FACT]), availability);
  expect(await run(scope, { ...article, language: 'fi' })).toEqual([
    { kind: 'failed', failure: { code: 'language-unknown', language: 'fi' } },
  ]);
});

test('asks about a long article in parts that fit the session, each in a session of its own', async () => {
  const log: string[] = [];
  const lines = Array.from({ length: 40 }, (_, n) => `Pier ${n} was closed for ${n} days after the storm.`);
  const long = textArticle(lines.join('\n'), article);
  const events = await run(
    scopeWith(async () => sessionSaying([FACT], log, { contextWindow: 800 })),
    long,
  );
  const prompts = log.filter((entry) => entry.includes('Pier'));
  expect(prompts.length).toBeGreaterThan(1);
  for (const line of lines) expect(prompts.join('\n')).toContain(line);
  expect(log.filter((entry) => entry === 'destroyed').length).toBeGreaterThanOrEqual(prompts.length);
  expect(events.findLast(({ kind }) => kind === 'covered')).toEqual({ kind: 'covered', share: 1 });
});

test('cancelling stops the model, and nothing more is reported', async () => {
  const controller = new AbortController();
  let inner: AbortSignal | undefined;
  const session = {
    contextWindow: 4096,
    promptStreaming: (_: string, { signal }: { signal: AbortSignal }) => {
      inner = signal;
      return new ReadableStream<string>({
        start(stream) {
          signal.addEventListener('abort', () => stream.error(signal.reason));
          stream.enqueue('{"facts":[');
          setTimeout(() => controller.abort());
        },
      });
    },
    destroy: () => undefined,
  };
  const events = await run(
    scopeWith(async () => session),
    article,
    controller.signal,
  );
  expect(events.map(({ kind }) => kind)).toEqual(['covered']);
  expect(inner?.aborted).toBe(true);
});

test.each([
  ['opening', () => new Promise<object>(() => undefined)],
  ['answering', async () => sessionSaying([], [], { promptStreaming: () => new ReadableStream<string>({}) })],
] as const)('leaves a model that hangs while %s', async (_, create) => {
  expect((await run(scopeWith(create))).at(-1)).toEqual({
    kind: 'failed',
    failure: { code: 'engine-silent', afterMs: 50 },
  });
});

test('reports that the browser has no model, or refuses it', async () => {
  const unavailable = [{ kind: 'failed', failure: { code: 'engine-unavailable' } }];
  expect(await run({})).toEqual(unavailable);
  const refusing = scopeWith(async () => Promise.reject(new DOMException('', 'NotAllowedError')));
  expect(await run(refusing)).toEqual(unavailable);
  expect(await run(scopeWith(refusing.LanguageModel.create, () => 'unavailable'))).toEqual(unavailable);
});

test('does not mistake a bug for a state of the model', async () => {
  await expect(run(scopeWith(async () => Promise.reject(new RangeError('a bug'))))).rejects.toThrow('a bug');
});

test.each([
  ['available', 'ready'],
  ['downloadable', 'downloadable'],
  ['downloading', 'downloading'],
  ['unavailable', 'unavailable'],
  ['something new', 'unavailable'],
])('availability %s is %s', async (told, expected) => {
  const scope = scopeWith(
    async () => ({}),
    () => told,
  );
  expect(await chromePrompt(LIMITS, scope).availability()).toBe(expected);
});

test('reports an article that the model finds too long', async () => {
  const promptStreaming = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const events = await run(scopeWith(async () => sessionSaying([], [], { promptStreaming })));
  expect(events.at(-1)).toEqual({ kind: 'failed', failure: { code: 'article-too-long', host: '' } });
});

test('stops the answer once it has all the facts that it wants', async () => {
  const log: string[] = [];
  const create = async () => sessionSaying([FACT, FACT, FACT, FACT, FACT], log);
  expect((await run(scopeWith(create))).filter(({ kind }) => kind === 'fact')).toHaveLength(3);
  expect(log.slice(1)).toEqual(['stopped', 'destroyed']);
});

test('is unavailable in a browser that lacks the interface, never answers or refuses to', async () => {
  expect(await chromePrompt(LIMITS, {}).availability()).toBe('absent');
  for (const availability of [
    () => new Promise(() => undefined),
    () => Promise.reject(new DOMException('', 'InvalidStateError')),
  ]) {
    const scope = { LanguageModel: { availability, create: async () => ({}) } };
    expect(await chromePrompt(LIMITS, scope).availability()).toBe('unavailable');
  }
});
