import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Keeps the focus in a box when the focused part is removed. Focuses the part that took its place, else the last part,
 * else the box itself. Without this, a keyboard user would start at the top of the page again.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  // During rendering the document still has its previous state.
  const before = partsOf(box.current).findIndex((part) => part === document.activeElement);
  useLayoutEffect(() => {
    const { current } = box;
    if (before < 0 || current === null || current.contains(document.activeElement)) return;
    const parts = partsOf(current);
    (parts[Math.min(before, parts.length - 1)] ?? current).focus();
  });
  return box;
}

/** The parts that can have the focus, in tab order. */
function partsOf(box: HTMLElement | null): readonly HTMLElement[] {
  const parts = box?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? [];
  return [...parts].filter((part) => !part.matches(':disabled') && part.checkVisibility());
}
