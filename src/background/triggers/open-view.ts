import browser from 'webextension-polyfill';
import { POPUP, popupFor } from '../../model/popup-address';

const WINDOW = { width: 420, height: 640 };

/**
 * Opens the popup; where the browser will not (another panel is open, the window has no focus), a small
 * window of our own shows the same.
 */
export async function openView(tabId: number): Promise<void> {
  try {
    await openPopup(tabId);
  } catch {
    // Every browser words the refusal differently, and the remedy is the same for all.
    await browser.windows.create({
      ...WINDOW,
      type: 'popup',
      url: `${browser.runtime.getURL(POPUP)}?tab=${tabId}`,
    });
  }
}

/** Both calls leave in one turn, since Firefox opens a popup only within the click; browsers take them in order. */
async function openPopup(tabId: number): Promise<void> {
  const named = browser.action.setPopup({ popup: popupFor(tabId) });
  try {
    await Promise.all([named, browser.action.openPopup()]);
  } finally {
    await takeClicks();
  }
}

/**
 * Has the browser report a click on the button instead of opening the popup of the manifest: then the page is read while
 * the browser is still making the popup, and a stopped worker starts meanwhile. Where that popup still opens (before
 * this has run, on Android), it asks as soon as it runs, and shows the same a little later.
 */
export async function takeClicks(): Promise<void> {
  // Firefox for Android shows the popup as a page, and opens none for us; it has no menus either.
  if (browser.contextMenus === undefined) return;
  await browser.action.setPopup({ popup: '' });
}
