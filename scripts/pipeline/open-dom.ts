import { chromiumDom } from './chromium-dom';
import { firefoxDom } from './firefox-dom';
import type { Dom } from './dom';
import type { DomName } from './options';
import { linkedomDom } from './linkedom-dom';

/**
 * Opens one of the DOMs. In the browsers, the built extension's own content script reads the pages.
 *
 * @param isFresh in Chromium, whether the background's code runs for the first time on each page
 */
export async function openDom(name: DomName, isFresh = false): Promise<Dom> {
  switch (name) {
    case 'linkedom':
      return linkedomDom();
    case 'chromium':
      return chromiumDom(isFresh);
    case 'firefox':
      return firefoxDom();
    default:
      return name satisfies never;
  }
}
