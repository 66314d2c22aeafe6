import { describe, expect, it } from 'vitest';
import { atOnce, eachInPieces, inSlices, type Work } from '../../../src/model/work/work';

/** Adds up numbers, with a pause after each. */
function* sumOf(numbers: readonly number[]): Work<number> {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    yield;
  }
  return sum;
}

/** A clock that advances a millisecond each time it is read, and pauses that are counted. */
function slicing(sliceMs: number) {
  const told = { pauses: 0 };
  let ms = 0;
  return {
    told,
    sliceMs,
    now: () => (ms += 1),
    pause: async () => {
      await Promise.resolve();
      told.pauses += 1;
    },
  };
}

describe('work', () => {
  it('returns the same at once and in slices', async () => {
    expect(atOnce(sumOf([1, 2, 3]))).toBe(6);
    expect(await inSlices(sumOf([1, 2, 3]), slicing(1))).toBe(6);
  });

  it('pauses when a slice is over, not before', async () => {
    const short = slicing(2);
    await inSlices(sumOf([1, 2, 3, 4, 5, 6]), short);
    expect(short.told.pauses).toBe(3);
    const long = slicing(100);
    await inSlices(sumOf([1, 2, 3, 4, 5, 6]), long);
    expect(long.told.pauses).toBe(0);
  });

  it('passes on what it throws', async () => {
    function* failing(): Work<never> {
      yield;
      throw new Error('broken');
    }
    expect(() => atOnce(failing())).toThrow('broken');
    await expect(inSlices(failing(), slicing(1))).rejects.toThrow('broken');
  });

  it.each([
    [0, 0],
    [1, 0],
    [3, 0],
    [4, 1],
    [7, 2],
  ])('visits %i items three at a time with %i pauses between', (count, rests) => {
    const items = Array.from({ length: count }, (_, index) => `item ${index}`);
    const seen: [string, number][] = [];
    const pieces = eachInPieces(items, (item, index) => seen.push([item, index]), 3);
    let rested = 0;
    while (pieces.next().done !== true) rested += 1;
    expect(seen).toEqual(items.map((item, index) => [item, index]));
    expect(rested).toBe(rests);
  });
});
