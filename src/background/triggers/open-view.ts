import browser from 'webextension-polyfill';

const WINDOW = { width: 420, height: 640 };

/**
 * Opens the popup; where the browser will not (another panel is open, the window has no focus), a small
 * window of our own shows the same.
 */
export async function openView(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Every browser words the refusal differently, and the remedy is the same for all.
    await browser.windows.create({
      ...WINDOW,
      type: 'popup',
      url: `${browser.runtime.getURL('src/popup/index.html')}?tab=${tabId}`,
    });
  }
}
