import { describe, expect, it } from 'vitest';
import { parseFailure, parseOutcome } from '../../../src/background/pull/parse-outcome';
import { attacked, leavesOf } from '../hostile-values';

describe('parseOutcome', () => {
  it.each([
    ['a value', { ok: true, value: { any: 'thing' } }],
    ['a failure', { ok: false, failure: { code: 'nothing-selected' } }],
  ])('accepts %s', (_name, answer) => {
    expect(parseOutcome(answer)).toEqual(answer);
  });

  it.each([
    ['success without a value', { ok: true }],
    ['an object that is no outcome', { value: 1 }],
    ['a list', [{ ok: true, value: 1 }]],
    ['nothing', undefined],
  ])('does not accept %s as an answer', (_name, answer) => {
    expect(parseOutcome(answer)).toBeUndefined();
  });
});

describe('parseFailure', () => {
  it.each([
    { code: 'nothing-selected' },
    { code: 'not-a-page', contentType: 'application/pdf' },
    { code: 'too-large', limit: 2_000_000, unit: 'characters' },
  ])('accepts $code as it is', (failure) => {
    expect(parseFailure(failure)).toEqual(failure);
  });

  it.each([
    ['what only the background can know', { code: 'origin-denied', host: 'bank.example' }],
    ['no code of ours', { code: 'you-have-won' }],
    ['a code without what belongs to it', { code: 'not-a-page' }],
    ['what the background itself finds out', { code: 'not-an-article' }],
    ['a type without end', { code: 'not-a-page', contentType: 'x'.repeat(1000) }],
    ['a type with letters turned around', { code: 'not-a-page', contentType: 'a\u202Eb' }],
    ['nothing', undefined],
  ])('calls %s unexpected', (_name, failure) => {
    expect(parseFailure(failure)).toEqual({ code: 'unexpected' });
  });

  it('returns only known codes and short texts, whatever it is given', () => {
    for (const value of attacked({ code: 'not-a-page', host: 'frames.example', contentType: 'a/b' }))
      for (const [path, leaf] of leavesOf(parseFailure(value))) {
        expect(['.code', '.contentType', '.limit', '.unit']).toContain(path);
        expect(String(leaf).length).toBeLessThanOrEqual(300);
      }
  });
});
