import browser from 'webextension-polyfill';
import { isWebAddress } from '../model/origin';

/** Whether a click asks for a new tab, as on any link: with Ctrl, Command or the middle button. */
export function wantsNewTab(event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'button'>): boolean {
  return event.ctrlKey || event.metaKey || event.button === 1;
}

/** Opens an address in the reader's tab, or in a new background tab. Anything but a web address is ignored. */
export async function openLink(
  url: string,
  where: { readonly tabId: number; readonly isBackground: boolean },
): Promise<void> {
  if (!isWebAddress(url)) return;
  if (where.isBackground) {
    await browser.tabs.create({ url, active: false });
    return;
  }
  try {
    await browser.tabs.update(where.tabId, { url });
  } catch {
    // The tab was closed in the meantime, but the reader still wants the page.
    await browser.tabs.create({ url });
  }
}
