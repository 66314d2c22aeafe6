import type { Tabs } from 'webextension-polyfill';
import { readAhead } from '../digest/read-ahead';
import { openView } from './open-view';

/** Answers a click on the button, or its key: opens the popup, and reads the page meanwhile. */
export async function onButton({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const opened = openView(id);
  readAhead({ kind: 'page', tabId: id });
  await opened;
}
