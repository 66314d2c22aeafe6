import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Keeps the focus in a box when what had it goes away: at the part that has taken its place, at the last one where
 * nothing has, at the box itself where nothing is left. Else who goes by keyboard begins at the top again.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  // While this renders the document is as it was before.
  const before = partsOf(box.current).findIndex((part) => part === document.activeElement);
  useLayoutEffect(() => {
    const { current } = box;
    if (before < 0 || current === null || current.contains(document.activeElement)) return;
    const parts = partsOf(current);
    (parts[Math.min(before, parts.length - 1)] ?? current).focus();
  });
  return box;
}

/** What can have the focus, in the order of Tab. */
function partsOf(box: HTMLElement | null): readonly HTMLElement[] {
  const parts = box?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? [];
  return [...parts].filter((part) => !part.matches(':disabled') && part.checkVisibility());
}
