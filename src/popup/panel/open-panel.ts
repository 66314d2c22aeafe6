import browser from 'webextension-polyfill';

/** What of the two browsers' panels we use. Neither is in the other, nor in the common typings. */
interface Panels {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
}

/**
 * Opens the view at the side of the window, in Chrome's side panel or Firefox's sidebar. To be called within a
 * click, before any wait. Undefined where the browser has neither.
 */
export function panelOpener(tabId: number): (() => void) | undefined {
  const { sidePanel }: Panels = globalThis.chrome ?? {};
  if (sidePanel !== undefined) return () => void sidePanel.open({ tabId });
  // Firefox for Android has none.
  if (browser.sidebarAction === undefined) return undefined;
  return () => void browser.sidebarAction.open();
}
