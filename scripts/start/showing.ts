import type { ShownView } from '../browsers/read-view';

/** A browser with the extension installed and a page open. */
export interface Showing {
  /** Clicks the toolbar button, waits for the popup to settle and returns what it shows. */
  show(): Promise<ShownView>;
  /** Writes a picture of the popup as PNG. */
  photograph(file: string): Promise<void>;
  /** Resolves when the user has closed the browser. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
}

/** How to open a `Showing`. */
export interface ShowingOptions {
  readonly executablePath: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly offline: boolean;
  readonly url: string;
}
