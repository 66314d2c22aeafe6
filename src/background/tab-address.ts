import browser from 'webextension-polyfill';

/** Address of a tab's page; empty when the browser hides it, undefined when the tab is gone. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    // Thrown for a tab that does not exist, and for nothing else.
    return undefined;
  }
}
