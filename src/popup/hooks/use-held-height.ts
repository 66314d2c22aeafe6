import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Keeps an element at least as high as it is when `isHeld` becomes true, so that what is below it stays in place. */
export function useHeldHeight<E extends HTMLElement>(isHeld: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (isHeld && current !== null) current.style.minBlockSize = `${current.offsetHeight}px`;
  }, [isHeld]);
  return element;
}
