import { describe, expect, it } from 'vitest';
import { isRequest, type Request } from '../../src/model/messages';
import { attacked, HOSTILE_VALUES, leavesOf } from '../background/hostile-values';

const ENDPOINT = { url: 'http://localhost:11434/v1', model: 'm', key: '', contextTokens: 8192 };

const REQUESTS: { readonly [K in Request['kind']]: Extract<Request, { kind: K }> } = {
  wake: { kind: 'wake' },
  condense: { kind: 'condense', tabId: 7, viewId: 'view-1', questionId: 'question-1' },
  'condense-link': { kind: 'condense-link', tabId: 7, url: 'https://news.example/a' },
  reveal: {
    kind: 'reveal',
    tabId: 7,
    quotes: [{ exact: 'The ferry is back.', prefix: '', suffix: '' }],
    scrolls: true,
  },
  highlighted: { kind: 'highlighted', tabId: 7 },
  conceal: { kind: 'conceal', tabId: 7 },
  refine: { kind: 'refine', tabId: 7, pageKey: '7 page', isRetry: false },
  cancel: { kind: 'cancel', pageKey: '7 page' },
  'engine-states': { kind: 'engine-states' },
  'list-models': { kind: 'list-models', endpoint: ENDPOINT },
  'test-endpoint': { kind: 'test-endpoint', endpoint: ENDPOINT },
  'forget-pages': { kind: 'forget-pages', urls: ['https://news.example/a'] },
  'never-keep': { kind: 'never-keep', host: 'bank.example' },
  'keep-again': { kind: 'keep-again', host: 'bank.example' },
  'clear-everything': { kind: 'clear-everything' },
};

describe.each(Object.values(REQUESTS))('the request $kind', (request) => {
  it('is accepted', () => {
    expect(isRequest(request)).toBe(true);
  });

  it('is rejected when a field is missing', () => {
    for (const key of Object.keys(request)) {
      const { [key]: _left, ...rest } = { ...request } as Record<string, unknown>;
      expect(isRequest(rest), key).toBe(false);
    }
  });

  it('is rejected when any value has another type', () => {
    const wanted = new Map([...leavesOf(request)].map(([path, leaf]) => [path, typeof leaf]));
    for (const value of attacked(request)) {
      if (!isRequest(value)) continue;
      const taken: Request = value;
      expect(Reflect.has(REQUESTS, taken.kind)).toBe(true);
      for (const [path, leaf] of leavesOf(taken)) {
        const type = wanted.get(path);
        if (type !== undefined) expect(typeof leaf, path).toBe(type);
        if (typeof leaf === 'number') expect(Number.isSafeInteger(leaf), path).toBe(true);
      }
    }
    expect(Reflect.get({}, 'isPolluted')).toBeUndefined();
  });
});

it('nothing else is a request', () => {
  for (const value of HOSTILE_VALUES) {
    expect(isRequest(value)).toBe(false);
    expect(isRequest({ kind: value })).toBe(false);
  }
  expect(isRequest({ ...REQUESTS.condense, kind: 'erase' })).toBe(false);
  const [quote] = REQUESTS.reveal.quotes;
  expect(isRequest({ ...REQUESTS.reveal, quotes: Array.from({ length: 100 }, () => quote) })).toBe(true);
  expect(isRequest({ ...REQUESTS.reveal, quotes: Array.from({ length: 101 }, () => quote) })).toBe(false);
});
