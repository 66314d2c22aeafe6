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
  it('keeps only the lengths of a sentence that are easy to read', () => {
    expect(lengths(candidate(3, 31, 22, 14))).toEqual([[22, 14]]);
  });

  it('keeps the shortest when no length is easy to read', () => {
    expect(lengths(candidate(3, 45, 38, 30))).toEqual([[30]]);
  });

  const easy = [10, 11, 12].map((at) => candidate(at, 20));

  it('drops a sentence that stays long, unless it opens the article', () => {
    expect(lengths(candidate(2, 60, 46), ...easy)).toEqual([[20], [20], [20]]);
    expect(lengths(candidate(0, 60, 46), candidate(1, 70, 60), ...easy.slice(1))).toEqual([
      [46],
      [60],
      [20],
      [20],
    ]);
    expect(lengths(candidate(0, 80, 61), ...easy)).toEqual([[20], [20], [20]]);
  });

  it('keeps it at its shortest when there is little else', () => {
    expect(lengths(candidate(2, 60, 46), ...easy.slice(1))).toEqual([[46], [20], [20]]);
  });
});
