import browser from 'webextension-polyfill';

/** The part of Chrome's panel API that we use. Firefox does not have it, nor do the common typings. */
interface Panels {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
}

/**
 * Returns a function that opens the view beside the page, in Chrome's side panel or Firefox's sidebar; it must be
 * called within a click, before any await. Undefined where the browser has neither.
 */
export function panelOpener(tabId: number): (() => void) | undefined {
  const { sidePanel }: Panels = globalThis.chrome ?? {};
  if (sidePanel !== undefined) return () => void sidePanel.open({ tabId });
  // Firefox for Android has no sidebar.
  if (browser.sidebarAction === undefined) return undefined;
  return () => void browser.sidebarAction.open();
}
