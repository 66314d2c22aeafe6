import { describe, expect, it } from 'vitest';
import { atAGlance } from '../../../../src/background/condense/selection/at-a-glance';
import type { Candidate } from '../../../../src/background/condense/selection/candidate';

const candidate = (at: number, ...lengths: readonly number[]): Candidate => ({
  at,
  factor: 1,
  leans: false,
  needs: [],
  wordings: lengths.map((words) => ({ words, terms: ['a'] })),
});
const lengths = (...candidates: readonly Candidate[]): readonly (readonly number[])[] =>
  atAGlance(candidates).map(({ wordings }) => wordings.map(({ words }) => words));

describe('atAGlance', () => {
  it('leaves of a sentence the lengths that are easy to read', () => {
    expect(lengths(candidate(3, 31, 22, 14))).toEqual([[22, 14]]);
  });

  it('leaves the shortest of one that has no easy length', () => {
    expect(lengths(candidate(3, 45, 38, 30))).toEqual([[30]]);
  });

  const easy = [10, 11, 12].map((at) => candidate(at, 20));

  it('leaves nothing of one that stays long, but for the opening sentences', () => {
    expect(lengths(candidate(2, 60, 46), ...easy)).toEqual([[20], [20], [20]]);
    expect(lengths(candidate(0, 60, 46), candidate(1, 70, 60), ...easy.slice(1))).toEqual([
      [46],
      [60],
      [20],
      [20],
    ]);
    expect(lengths(candidate(0, 80, 61), ...easy)).toEqual([[20], [20], [20]]);
  });

  it('leaves it at its shortest where there is little else', () => {
    expect(lengths(candidate(2, 60, 46), ...easy.slice(1))).toEqual([[46], [20], [20]]);
  });
});
