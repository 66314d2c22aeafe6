import { parseHTML } from 'linkedom';
import { pull } from '../../src/content/pull';
import { unstyledSight } from '../../src/content/sight/unstyled';
import type { Dom } from './dom';

/** Pages in linkedom: no layout, no scripts, the quickest way to run the whole path. */
export function linkedomDom(): Dom {
  return {
    async pull({ url, html }) {
      const { document } = parseHTML(html);
      const start = performance.now();
      const article = pull(document, { url, sight: unstyledSight(document) });
      return { article, ms: performance.now() - start };
    },
    async close() {},
  };
}
