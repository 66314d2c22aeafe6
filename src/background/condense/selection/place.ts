/** What the terms of a sentence far from the start are still worth, and where that begins. */
const LATE = 0.5;
const REACH = 13;

/**
 * Factor on a sentence's worth for its place, beyond what the terms' salience knows of places. Of many late
 * sentences the best is so by luck: those that would be chosen hold half of what their words promise.
 *
 * @param at index among the sentences that can be facts
 */
export function placeFactor(at: number): number {
  return LATE + (1 - LATE) * Math.exp(-((at / REACH) ** 2));
}
