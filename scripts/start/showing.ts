import type { ShownView } from '../browsers/read-view';

/** A browser with the extension installed, with a page open in it. */
export interface Showing {
  /** Clicks the toolbar button, and waits for what the popup shows. */
  show(): Promise<ShownView>;
  /** Writes a picture of the popup as PNG. */
  photograph(file: string): Promise<void>;
  /** Resolves when the user has closed the browser. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. Harmless twice. */
  close(): Promise<void>;
}

/** How to open one. */
export interface ShowingOptions {
  readonly executablePath: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly offline: boolean;
  readonly url: string;
}
