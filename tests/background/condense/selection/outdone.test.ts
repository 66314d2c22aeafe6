import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/background/condense/selection/candidate';
import { withoutOutdone } from '../../../../src/background/condense/selection/outdone';

/** A sentence at one or more lengths, longest first. */
const candidate = (at: number, ...wordings: readonly string[]): Candidate => ({
  at,
  factor: 1,
  leans: false,
  needs: [],
  wordings: wordings.map((wording) => ({
    words: wording.split(' ').length,
    terms: wording.split(' '),
  })),
});
const left = (...candidates: readonly Candidate[]): readonly number[] =>
  withoutOutdone(candidates).map(({ at }) => at);

describe('withoutOutdone', () => {
  const standfirst = candidate(
    0,
    'quill visit orla second round talks week council presses port reopen grounds',
    'quill visit orla second round talks week',
  );
  const opening = candidate(1, 'quill visit orla 30 april second round fishing talks');

  it('drops a standfirst in favour of the opening that says the same with a number, whatever it adds', () => {
    expect(left(standfirst, opening)).toEqual([1]);
  });

  it.each([
    ['the later one has no number more', candidate(1, 'quill visit orla april second round talks')],
    ['the later one says something else', candidate(1, 'port closed 12 ferries storm night')],
    ['the later one stands far below', candidate(9, 'quill visit orla 30 april second round talks')],
  ])('keeps both when %s', (_why, later) => {
    expect(left(standfirst, later)).toHaveLength(2);
  });
});
