import type { Sight } from './sight';

/** Sight of a live page: the browser's layout tells what is shown. */
export function laidOutSight(_document: Document): Sight {
  return {
    isShown: (element) => element.checkVisibility({ visibilityProperty: true }),
  };
}
