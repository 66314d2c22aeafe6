/** This many changes of address within this time, in milliseconds, are not the reader's doing. */
const RESTLESS = { changes: 4, withinMs: 2000 } as const;

/**
 * Distinguishes a tab that goes to another page from one whose page keeps changing its own address, be it to record
 * the scroll position or to keep our views from ever getting an answer.
 */
export class AddressChanges {
  #times: readonly number[] = [];

  /** Records a change, in milliseconds of any clock; true while changes come faster than a reader changes pages. */
  note(now: number): boolean {
    this.#times = [...this.#times, now].slice(-RESTLESS.changes);
    return this.isRestless(now);
  }

  isRestless(now: number): boolean {
    const [first = now] = this.#times;
    return this.#times.length === RESTLESS.changes && now - first < RESTLESS.withinMs;
  }
}
