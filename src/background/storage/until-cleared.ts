let current = new AbortController();

/**
 * A signal that is aborted when the reader clears everything. Work that stores something later takes it at its
 * beginning: what it read was there before, and must not come back. A worker that starts later has no such work.
 */
export function untilCleared(): AbortSignal {
  return current.signal;
}

/** Tells all work under way that everything is being cleared. */
export function endUntilCleared(): void {
  current.abort();
  current = new AbortController();
}
