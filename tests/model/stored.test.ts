import { describe, expect, it } from 'vitest';
import { parseRecent } from '../../src/model/recent';
import { isUnfinished, parseRefining } from '../../src/model/refining';
import { DEFAULT_SETTINGS, NO_ENDPOINT, parseEndpoint, parseSettings } from '../../src/model/settings';

const NONSENSE: readonly unknown[] = [undefined, null, 'old', 5, true, [], {}, [null], ['x'], { length: 3 }];

describe('recent pages from storage', () => {
  const page = {
    url: 'https://news.example/ferry',
    title: 'Ferry back',
    site: 'Harbour News',
    seenAt: 5,
    language: 'en',
    direction: 'rtl',
    facts: [{ text: 'The ferry is back.', speaker: 'the harbour office' }, { text: 'It is free.' }],
  };

  it('are those that are valid, whatever is stored beside them', () => {
    const broken = Object.keys(page).flatMap((key) => [
      { ...page, [key]: undefined },
      { ...page, [key]: { toString: () => 'ltr' } },
      { ...page, [key]: [5] },
    ]);
    // None of these is a moment that could be shown.
    for (const seenAt of [Number.NaN, Infinity, 9e15]) broken.push({ ...page, seenAt });
    const other = { ...page, direction: 'ltr', facts: [] };
    expect(parseRecent([...broken, page, ...NONSENSE, other])).toEqual([page, other]);
  });

  it('are still read when a fact is just a text, as in older versions', () => {
    expect(parseRecent([{ ...page, facts: ['It is free.'] }])).toEqual([
      { ...page, facts: [{ text: 'It is free.' }] },
    ]);
  });

  it.each([{ text: 5 }, { speaker: 'the union' }, { text: 'It is free.', speaker: 5 }])(
    'are none when a fact is %j',
    (fact) => {
      expect(parseRecent([{ ...page, facts: [fact] }])).toEqual([]);
    },
  );

  it.each(NONSENSE)('are none when %j is stored', (stored) => {
    expect(parseRecent(stored)).toEqual([]);
  });
});

describe('an engine’s state from storage', () => {
  const state = { use: {}, phase: 'writing', covered: 0.5, facts: [] };

  it('is read when it has everything that a state needs', () => {
    expect(parseRefining(state)).toBe(state);
    for (const key of Object.keys(state))
      expect(
        parseRefining(Object.fromEntries(Object.entries(state).filter(([other]) => other !== key))),
      ).toBeUndefined();
    expect(parseRefining({ ...state, facts: 'many' })).toBeUndefined();
  });

  it.each(NONSENSE)('is none when %j is stored', (stored) => {
    expect(parseRefining(stored)).toBeUndefined();
  });

  it.each([
    ['writing', true],
    ['downloading', true],
    ['done', false],
    ['failed', false],
    ['cancelled', false],
  ] as const)('%s is left only by a worker that was running: %s', (phase, isLeft) => {
    expect(isUnfinished({ phase })).toBe(isLeft);
  });
});

describe('settings from storage', () => {
  it.each(NONSENSE)('are the defaults when %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    expect(parseEndpoint(stored)).toEqual(NO_ENDPOINT);
  });

  it('keep each valid field beside invalid ones', () => {
    expect(parseSettings({ engine: 'gpt', factCount: 3, keepsRecent: 'no' })).toEqual({
      ...DEFAULT_SETTINGS,
      factCount: 3,
    });
    for (const factCount of [0, 13, 1.5, '3']) expect(parseSettings({ factCount }).factCount).toBe('auto');
    for (const factCount of [1, 12]) expect(parseSettings({ factCount }).factCount).toBe(factCount);
  });

  it('accept context sizes that a model can have', () => {
    for (const contextTokens of [0, -1, 1.5, 2_000_001, Number.NaN, '8192'])
      expect(parseEndpoint({ contextTokens }).contextTokens).toBe(NO_ENDPOINT.contextTokens);
    for (const contextTokens of [1, 2_000_000])
      expect(parseEndpoint({ contextTokens }).contextTokens).toBe(contextTokens);
  });

  it('take an origin for one that the server brought unless they say otherwise', () => {
    for (const wasAllowed of [undefined, false, 'true', 1])
      expect(parseEndpoint({ wasAllowed })).not.toHaveProperty('wasAllowed');
    expect(parseEndpoint({ wasAllowed: true }).wasAllowed).toBe(true);
  });
});
