import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Remembers where the reader was in a view while another one replaces it: the other view starts at its top, and on
 * return the scroll position and the focus are restored.
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
