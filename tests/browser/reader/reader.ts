import type { ShownView } from '../../../scripts/browsers/read-view';

/** A document on screen, and what a reader can do with it. */
export interface Surface {
  /** Value of an expression in the document. */
  run(expression: string): Promise<unknown>;
  /** A real click in the middle of the first element that matches, scrolled to if needed. */
  click(selector: string, how?: { readonly ctrl: boolean }): Promise<void>;
}

/** A browser with the extension, as a reader uses it. The same stories run in each browser. */
export interface Reader {
  /** Address of the page server, without a path. */
  readonly origin: string;
  /** The page in the tab in front. */
  readonly page: Surface;
  /** Opens a page in the tab in front. */
  open(path: string): Promise<void>;
  /** Opens a page in a new tab in front; a named host makes it another origin. */
  openTab(path: string, host?: string): Promise<void>;
  /** Brings the tab with this number, from 0, to the front. */
  bringToFront(tab: number): Promise<void>;
  /** Clicks the toolbar button and returns the popup once its view is no longer pending. */
  clickButton(): Promise<{ readonly popup: Surface; readonly view: ShownView }>;
  /** Closes the popup, and all tabs but the first. */
  tidy(): Promise<void>;
  /** Closes the popup like a click into the page. */
  leavePopup(): Promise<void>;
  /** In the page. */
  pressEscape(): Promise<void>;
  /** The tab in front as a PNG in Base64. */
  photograph(): Promise<string>;
  /** Opens one of our own pages in a new tab in front. */
  openOurs(path: string): Promise<Surface>;
  /** The view at the side of the window, once it is open. */
  panel(): Promise<Surface>;
  clipboard(): Promise<string>;
  /** Addresses of all tabs. */
  tabs(): Promise<readonly string[]>;
  close(): Promise<void>;
}
