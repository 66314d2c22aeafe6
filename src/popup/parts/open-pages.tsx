import browser from 'webextension-polyfill';
import { openSettings } from '../open-settings';
import { say } from '../wording/words';
import { Icon } from './icon';

/** The buttons that open our other pages from a view. */
export function OpenPages() {
  return (
    <div class="open-pages">
      <button
        type="button"
        class="tool"
        aria-label={say('titleRecent')}
        title={say('titleRecent')}
        onClick={() => openPage('src/popup/recent/recent.html')}
      >
        <Icon name="clock" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={say('titleSettings')}
        title={say('titleSettings')}
        onClick={openSettings}
      >
        <Icon name="settings" />
      </button>
    </div>
  );
}

function openPage(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}
