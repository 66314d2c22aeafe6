import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Subject } from '../../model/digest';
import { originPattern } from '../../model/origin';
import { rememberAsk } from '../asks';
import { readAhead } from '../digest/read-ahead';
import { openView } from './open-view';

const ENTRIES = [
  { id: 'page', message: 'menuPage', contexts: ['page'] },
  { id: 'selection', message: 'menuSelection', contexts: ['selection'] },
  { id: 'link', message: 'menuLink', contexts: ['link'] },
] as const;

/** Creates the entries again: an update may have changed them. Firefox for Android has no menu to put them in. */
export async function createMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  for (const { id, message, contexts } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(message),
      contexts: [...contexts],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
      ...(id === 'link' ? { targetUrlPatterns: ['http://*/*', 'https://*/*'] } : {}),
    });
  }
}

/** Answers a choice in the menu: remembers what was chosen, then opens a view that asks for it. */
export async function onMenuChoice(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const subject = subjectOf(info, tab);
  if (subject === undefined) return;
  // Both prompts must be requested in the same turn as the click, before any await.
  if (subject.kind === 'link') {
    const pattern = originPattern(subject.url);
    const answered = pattern === undefined ? undefined : browser.permissions.request({ origins: [pattern] });
    // Whatever the answer, even when the browser does not ask (it then rejects), the view shows the outcome; it opens
    // once the browser's prompt is gone.
    await Promise.all([rememberAsk(subject), answered?.catch(() => false)]);
    await openView(subject.tabId);
    return;
  }
  const done = Promise.all([rememberAsk(subject), openView(subject.tabId)]);
  readAhead(subject);
  await done;
}

function subjectOf(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Subject | undefined {
  const tabId = tab?.id;
  if (tabId === undefined) return undefined;
  const pageUrl = info.pageUrl ?? tab?.url ?? '';
  switch (info.menuItemId) {
    case 'page':
      return { kind: 'page', tabId };
    case 'selection':
      return {
        kind: 'selection',
        tabId,
        pageUrl,
        frameId: info.frameId ?? 0,
        fallbackText: info.selectionText ?? '',
      };
    case 'link':
      return info.linkUrl === undefined ? undefined : { kind: 'link', tabId, pageUrl, url: info.linkUrl };
    default:
      return undefined;
  }
}
