/** The factor that is approached far from the start, and how fast: the scale of the decay, in sentences. */
const LATE = 0.5;
const REACH = 13;

/**
 * Factor on a sentence's worth for its place, beyond what the salience of its terms accounts for. The best of many late
 * sentences is so by luck: those that would be chosen hold half of what their words promise.
 *
 * @param at index among the sentences that can be facts
 */
export function placeFactor(at: number): number {
  return LATE + (1 - LATE) * Math.exp(-((at / REACH) ** 2));
}
