import type { Pulled } from '../../src/model/content-api';
import { chromiumDom } from './chromium-dom';
import { firefoxDom } from './firefox-dom';
import type { DomName } from './options';
import { linkedomDom } from './linkedom-dom';

/** Where pages are parsed and laid out. */
export interface Dom {
  /** The article, and the time that pulling took (without loading the page). Throws `PullError`. */
  pull(page: { readonly url: string; readonly html: string }): Promise<Pulled>;
  close(): Promise<void>;
}

/** Opens one of the DOMs. In the browsers it is the built extension's own content script that pulls. */
export async function openDom(name: DomName): Promise<Dom> {
  switch (name) {
    case 'linkedom':
      return linkedomDom();
    case 'chromium':
      return chromiumDom();
    case 'firefox':
      return firefoxDom();
    default:
      return name satisfies never;
  }
}
