import { expect, test } from 'vitest';
import { chromeSummarizer } from '../../../../src/background/engines/browser/chrome-summarizer';
import type { EngineEvent } from '../../../../src/background/engines/engine';
import { textArticle } from '../../../../src/model/text-article';
import { streamOf } from './fake-stream';

const article = textArticle(['The ferry will close in March.', 'Fares rose by 25 %.'].join('\n'), {
  language: 'en',
});
const LIMITS = { answerMs: 50, silenceMs: 50 };

/** A double of Chrome's global, true to https://webmachinelearning.github.io/writing-assistance-apis/. */
function scopeSaying(pieces: readonly string[], log: object[] = [], inputQuota = 4096) {
  const session = {
    inputQuota,
    summarizeStreaming(text: string) {
      log.push({ text });
      return streamOf(pieces);
    },
    destroy: () => log.push({ isDestroyed: true }),
  };
  return {
    Summarizer: {
      availability: async () => 'available',
      create: async (options: object) => {
        log.push(options);
        return session;
      },
    },
  };
}

async function run(scope: object, factCount = 3, from = article) {
  const events: EngineEvent[] = [];
  const { signal } = new AbortController();
  const options = { factCount, language: 'article' };
  for await (const event of chromeSummarizer(LIMITS, scope).facts(from, options, signal)) events.push(event);
  return events;
}
const factsOf = (events: readonly EngineEvent[]) =>
  events.flatMap((event) => (event.kind === 'fact' ? [event.fact] : []));

test('each line of its list becomes a fact that cites no sentence, as soon as the line is complete', async () => {
  const log: object[] = [];
  const events = await run(
    scopeSaying(['* The ferry clo', 'ses.\n- **Fares** rose by 25 %.\n\n', '3. It rained.'], log),
  );
  expect(factsOf(events)).toEqual([
    { text: 'The ferry closes.', cites: [] },
    { text: 'Fares rose by 25 %.', cites: [] },
    { text: 'It rained.', cites: [] },
  ]);
  expect(events.at(-1)).toEqual({ kind: 'finished' });
  expect(log[0]).toMatchObject({
    type: 'key-points',
    format: 'plain-text',
    length: 'short',
    expectedInputLanguages: ['en'],
    outputLanguage: 'en',
  });
  expect(log[1]).toEqual({ text: 'The ferry will close in March.\nFares rose by 25 %.' });
  expect(log.at(-1)).toEqual({ isDestroyed: true });
});

test.each([
  [3, 'short'],
  [4, 'medium'],
  [7, 'long'],
])('for %i facts requests a %s list and takes no more', async (factCount, length) => {
  const log: object[] = [];
  const events = await run(scopeSaying(['* A fact.\n'.repeat(12)], log), factCount);
  expect(log[0]).toMatchObject({ length });
  expect(factsOf(events)).toHaveLength(factCount);
});

test('a number at the start of a fact is not taken for a bullet', async () => {
  const events = await run(scopeSaying(['* 25.5 % of fares rose.\n* 3 May is the day.']));
  expect(factsOf(events).map(({ text }) => text)).toEqual(['25.5 % of fares rose.', '3 May is the day.']);
});

test('a long article is given in parts, all of it', async () => {
  const log: object[] = [];
  const lines = Array.from({ length: 40 }, (_, n) => `Pier ${n} was closed for ${n} days after the storm.`);
  const long = textArticle(lines.join('\n'), article);
  const events = await run(scopeSaying(['* A fact.'], log, 300), 3, long);
  const asked = log.filter((entry) => 'text' in entry);
  expect(asked.length).toBeGreaterThan(1);
  for (const line of lines) expect(JSON.stringify(asked)).toContain(line);
  expect(events.findLast(({ kind }) => kind === 'covered')).toEqual({ kind: 'covered', share: 1 });
});
