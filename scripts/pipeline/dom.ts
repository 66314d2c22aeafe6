import type { Article } from '../../src/model/article';
import type { DomName } from './options';
import { linkedomDom } from './linkedom-dom';

/** A page pulled, and how long the pull itself took in milliseconds (without loading the page). */
export interface PulledPage {
  readonly article: Article;
  readonly ms: number;
}

/** Where pages are parsed and laid out. */
export interface Dom {
  pull(page: { readonly url: string; readonly html: string }): Promise<PulledPage>;
  close(): Promise<void>;
}

/** Opens one of the DOMs. In the browsers it is the built extension's own content script that pulls. */
export async function openDom(name: DomName): Promise<Dom> {
  switch (name) {
    case 'linkedom':
      return linkedomDom();
    case 'chromium':
    case 'firefox':
      throw new Error(`--dom ${name} is not there yet`);
    default:
      return name satisfies never;
  }
}
