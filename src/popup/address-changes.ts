/** So many changes of address within so many milliseconds are no reader's. */
const RESTLESS = { changes: 4, withinMs: 2000 } as const;

/**
 * Tells a tab that goes to another page from one whose page plays with its own address: it counts what was scrolled,
 * or keeps the views from ever coming to an answer.
 */
export class AddressChanges {
  #times: readonly number[] = [];

  /** Takes a change, in milliseconds of any clock; true while they come faster than a reader goes from page to page. */
  note(now: number): boolean {
    this.#times = [...this.#times, now].slice(-RESTLESS.changes);
    return this.isRestless(now);
  }

  isRestless(now: number): boolean {
    const [first = now] = this.#times;
    return this.#times.length === RESTLESS.changes && now - first < RESTLESS.withinMs;
  }
}
