import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the reader was in a view, for a time in which another one is before it: the other begins at its top,
 * and on the way back the place and the focus are what they were.
 */
export function useReturn(isAway: boolean): { readonly remember: () => void } {
  const place = useRef<{ readonly top: number; readonly focus: Element | null }>(undefined);
  useLayoutEffect(() => {
    if (isAway) scrollTo(0, 0);
    else if (place.current !== undefined) {
      const { top, focus } = place.current;
      if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
      scrollTo(0, top);
    }
  }, [isAway]);
  return {
    remember: () => {
      place.current = { top: scrollY, focus: document.activeElement };
    },
  };
}
