import { parseHTML } from 'linkedom';
import { unstyledSight } from '../../src/content/sight/unstyled';
import { timedPull } from '../pages/pull';
import type { Dom } from './dom';

/** Opens a DOM in linkedom: no layout, no scripts, the quickest way to run the whole path. */
export function linkedomDom(): Dom {
  return {
    async pull({ url, html }) {
      const { document } = parseHTML(html);
      return timedPull(document, { url, sight: unstyledSight });
    },
    async close() {},
  };
}
