import type { Sight } from './sight';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Sight of a document that nothing has laid out: attributes and inline styles tell what is hidden. */
export function unstyledSight(_document: Document): Sight {
  return {
    isShown(element) {
      if (element.hasAttribute('hidden')) return false;
      return !HIDING_STYLE.test(element.getAttribute('style') ?? '');
    },
  };
}
