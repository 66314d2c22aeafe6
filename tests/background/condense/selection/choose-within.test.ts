import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/background/condense/selection/candidate';
import { chooseWithin } from '../../../../src/background/condense/selection/choose-within';

const candidate = (at: number, ...wordings: readonly [number, string][]): Candidate => ({
  at,
  factor: 1,
  leans: false,
  needs: [],
  wordings: wordings.map(([words, terms]) => ({ words, terms: terms.split(' ') })),
});
const each = (): number => 1;
const chosen = (candidates: readonly Candidate[], budgetWords: number): readonly [number, number][] =>
  chooseWithin(candidates, each, budgetWords).map(({ at, wording }) => [at, wording.words]);

describe('chooseWithin', () => {
  it('takes the set that says most, instead of the best fact first', () => {
    const candidates = [
      candidate(0, [10, 'a b c d e']),
      candidate(1, [6, 'f g h i']),
      candidate(2, [6, 'j k l m']),
    ];
    expect(chosen(candidates, 12)).toEqual([
      [1, 6],
      [2, 6],
    ]);
  });

  it('takes a shorter wording when that makes room for another fact', () => {
    const candidates = [candidate(0, [10, 'a b c d'], [6, 'a b c']), candidate(1, [6, 'e f g'])];
    expect(chosen(candidates, 12)).toEqual([
      [0, 6],
      [1, 6],
    ]);
    expect(chosen(candidates, 16)).toEqual([
      [0, 10],
      [1, 6],
    ]);
  });

  it('takes no sentence at two lengths', () => {
    expect(chosen([candidate(0, [8, 'a b c d e f'], [4, 'a b x y z'])], 20)).toEqual([[0, 8]]);
  });

  it('does not say the same twice', () => {
    const candidates = [candidate(0, [5, 'a b c d']), candidate(1, [5, 'a b c x']), candidate(2, [5, 'e f'])];
    expect(chosen(candidates, 10)).toEqual([
      [0, 5],
      [2, 5],
    ]);
  });

  it('takes a fact that leans on the previous one only together with it', () => {
    const leaning = { ...candidate(1, [5, 'e f g h']), leans: true };
    const other = candidate(3, [5, 'x y z']);
    expect(chosen([candidate(0, [5, 'a b c d']), leaning, other], 10)).toEqual([
      [0, 5],
      [1, 5],
    ]);
    expect(chosen([leaning, other], 5)).toEqual([[3, 5]]);
  });

  it('does not treat a chain of facts that lean on each other as clear', () => {
    const row = [
      { ...candidate(1, [5, 'e f g h']), leans: true },
      { ...candidate(2, [5, 'i j k l']), leans: true },
    ];
    const others = [3, 4].map((at) => candidate(at, [5, `x${at} y${at}`]));
    expect(chosen([...row, ...others], 10)).toEqual([
      [3, 5],
      [4, 5],
    ]);
    expect(chosen([candidate(0, [5, 'a b c d']), ...row, ...others], 15)).toEqual([
      [0, 5],
      [1, 5],
      [2, 5],
    ]);
  });

  it('lets a fact repeat another when it adds enough', () => {
    const first = candidate(0, [10, 'a b c d e f g h i j']);
    const much = candidate(1, [10, 'a b c k l m n o p q']);
    expect(chosen([first, much], 20)).toEqual([
      [0, 10],
      [1, 10],
    ]);
    const little = candidate(1, [3, 'a b k']);
    const enough = Array.from({ length: 20 }, (_, i) => candidate(2 + i, [30, `x${i}`]));
    expect(chosen([first, little, ...enough], 20)).toEqual([[0, 10]]);
  });

  it('prefers somebody who is introduced', () => {
    const stranger = { ...candidate(1, [5, 'quill f g h i']), needs: ['ada'] };
    const other = candidate(2, [5, 'x y z']);
    expect(chosen([stranger, other], 5)).toEqual([[2, 5]]);
    expect(chosen([candidate(0, [5, 'ada quill b c']), stranger, other], 10)).toEqual([
      [0, 5],
      [1, 5],
    ]);
  });

  it('prefers a fact without repetition to one that adds as much but repeats', () => {
    const first = candidate(0, [10, 'a b c d e f g h i j']);
    const repeating = candidate(1, [10, 'a b c k l m n o p q']);
    const fresh = candidate(2, [10, 'r s t u v w x']);
    expect(chosen([first, repeating, fresh], 20)).toEqual([
      [0, 10],
      [2, 10],
    ]);
  });

  it('takes a fact that leans when there is no other', () => {
    expect(chosen([{ ...candidate(1, [5, 'e f g h']), leans: true }], 10)).toEqual([[1, 5]]);
  });

  it('leaves out what only fills the space', () => {
    const first = candidate(0, [10, 'a b c d e f g h i j']);
    const filler = candidate(1, [12, 'k']);
    const little = candidate(1, [12, 'k l']);
    expect(chosen([first, filler], 22)).toEqual([[0, 10]]);
    expect(chosen([filler], 22)).toEqual([[1, 12]]);
    expect(chosen([first, little], 22)).toEqual([
      [0, 10],
      [1, 12],
    ]);
  });

  it('keeps a filler that explains another fact', () => {
    const much = 'a b c d e f g h i j';
    const leaning = { ...candidate(1, [10, much]), leans: true };
    expect(chosen([candidate(0, [10, 'k']), leaning], 20)).toEqual([
      [0, 10],
      [1, 10],
    ]);
    const stranger = { ...candidate(1, [10, much]), needs: ['ada'] };
    expect(chosen([candidate(0, [20, 'k ada']), stranger], 30)).toEqual([
      [0, 20],
      [1, 10],
    ]);
  });

  it('never exceeds the budget', () => {
    expect(chosen([candidate(0, [5, 'a b c'])], 4)).toEqual([]);
    expect(chosen([], 60)).toEqual([]);
  });
});
