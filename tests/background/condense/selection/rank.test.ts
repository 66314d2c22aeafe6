import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/background/condense/selection/candidate';
import { rank } from '../../../../src/background/condense/selection/rank';

const candidate = (at: number, words: number, terms: string, factor = 1): Candidate => ({
  at,
  factor,
  leans: false,
  needs: [],
  wordings: [{ words, terms: terms.split(' ') }],
});
const order = (candidates: readonly Candidate[], limit: number): readonly number[] =>
  rank(candidates, [], () => 1, limit).map(({ at }) => at);

describe('rank', () => {
  const candidates = [
    candidate(0, 10, 'a b c'),
    candidate(1, 10, 'a b c d e f'),
    candidate(2, 10, 'g h i j'),
    candidate(3, 10, 'a b d e'),
  ];

  it('ranks first what adds most and repeats nothing', () => {
    expect(order(candidates, 12)).toEqual([1, 2]);
  });

  it('keeps its first ones when fewer are asked for', () => {
    expect(order(candidates, 1)).toEqual([1]);
  });

  it('compares what is said per word', () => {
    expect(order([candidate(0, 60, 'a b c d e f'), candidate(1, 15, 'm n o p q')], 1)).toEqual([1]);
  });

  it('ranks lower what leans on a sentence that is not shown', () => {
    const leaning = { ...candidate(5, 10, 'p q r s t u'), leans: true };
    expect(order([leaning, ...candidates.slice(2, 3)], 1)).toEqual([2]);
  });

  it('ranks lower what leans on a sentence that is unclear itself', () => {
    const unclear = { ...candidate(5, 10, 'a b c d e f g h i j'), leans: true };
    const leaning = { ...candidate(6, 10, 'k l m n o'), leans: true };
    expect(order([unclear, leaning, candidate(8, 10, 'x y z')], 3)).toEqual([8, 5, 6]);
    expect(order([{ ...unclear, leans: false }, leaning, candidate(8, 10, 'x y z')], 3)).toEqual([5, 6, 8]);
  });

  it('prefers somebody who is introduced', () => {
    const stranger = { ...candidate(5, 10, 'quill p q r'), needs: ['ada'] };
    expect(order([stranger, candidate(8, 10, 'x y z')], 1)).toEqual([8]);
    const introduction = candidate(2, 10, 'ada quill a b c d');
    expect(order([introduction, stranger, candidate(8, 10, 'x y z')], 2)).toEqual([2, 5]);
  });

  it('leaves out what leans on a sentence that is not shown, unless there is little else', () => {
    const leaning = { ...candidate(5, 10, 'p q r s t u'), leans: true };
    const clear = [10, 12, 14].map((at) => candidate(at, 10, `a${at} b${at} c${at}`));
    expect(order([leaning, ...clear], 9)).toEqual([10, 12, 14]);
    expect(order([leaning, ...clear.slice(0, 2)], 9)).toEqual([10, 12, 5]);
    const weak = { ...candidate(20, 10, 'w'), factor: 0.01 };
    expect(order([leaning, ...clear, weak], 9)).toEqual([10, 12, 14, 20]);
  });
});

describe('a set that was chosen', () => {
  const set = [
    candidate(0, 10, 'a b c'),
    candidate(1, 30, 'a b c d e f g h i'),
    candidate(2, 10, 'j k l m n o p q r s t'),
  ];
  const chosenOf = (places: readonly number[]) =>
    set.filter(({ at }) => places.includes(at)).map(({ at, wordings }) => ({ at, wording: wordings[0]! }));
  const orderAfter = (places: readonly number[], limit = 12): readonly number[] =>
    rank(set, chosenOf(places), () => 1, limit).map(({ at }) => at);

  it('comes before all others, in the order of what each adds', () => {
    expect(orderAfter([])).toEqual([2, 1]);
    expect(orderAfter([0, 1])).toEqual([1, 0, 2]);
  });

  it('keeps its wordings', () => {
    const [first] = rank(
      [
        {
          ...candidate(0, 30, 'a b c'),
          wordings: [
            { words: 30, terms: ['a'] },
            { words: 9, terms: ['a'] },
          ],
        },
      ],
      [{ at: 0, wording: { words: 30, terms: ['a'] } }],
      () => 1,
      3,
    );
    expect(first?.wording.words).toBe(30);
  });

  it('is ranked completely, however much of a fact the others say', () => {
    expect(orderAfter([0, 1], 2)).toEqual([1, 0]);
  });
});
