import type { Failure } from './failure';

/** An expected failure is a value, never an exception: an exception is a bug. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Makes a successful outcome. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Makes an outcome that failed in one of the known ways. */
export function failed<T>(failure: Failure): Outcome<T> {
  return { ok: false, failure };
}
