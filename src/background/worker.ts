import browser from 'webextension-polyfill';
import { forgetAsk } from './asks';
import { forgetDigest } from './digest/digests';
import { dropReading } from './digest/read-ahead';
import { guardStorage } from './storage/guard-storage';
import { dropRefinings } from './refine/when-asked';
import { onConnect, onMessage } from './requests';
import { onButton } from './triggers/button';
import { onInstalled } from './triggers/installed';
import { onMenuChoice } from './triggers/menu';
import { takeClicks } from './triggers/open-view';
import { onLocalChange } from './triggers/server-changed';

// Every listener is registered in the module's first turn: the event that wakes a stopped worker is delivered then.
browser.runtime.onMessage.addListener(onMessage);
browser.runtime.onConnect.addListener(onConnect);
browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
// Firefox forgets what `takeClicks` told it when it ends. This listener has this file run again, and that is all.
browser.runtime.onStartup.addListener(() => undefined);
browser.action.onClicked.addListener((tab) => void onButton(tab));
// Firefox for Android has no menus.
browser.contextMenus?.onClicked.addListener((info, tab) => void onMenuChoice(info, tab));
browser.storage.local.onChanged.addListener((changes) => void onLocalChange(changes));
browser.tabs.onRemoved.addListener(forgetTab);
// Chrome gives a tab that it puts to sleep another id, and does not report the old one as removed.
browser.tabs.onReplaced?.addListener((_added, removed) => forgetTab(removed));

void guardStorage();
void takeClicks();

function forgetTab(tabId: number): void {
  dropReading(tabId);
  void forgetAsk(tabId);
  void forgetDigest(tabId);
  void dropRefinings(tabId);
}
