import browser from 'webextension-polyfill';
import { readFetched } from '../../content/fetched-page';
import { isRecord } from '../../model/record';
import type { ReadFetched } from './parse-page';

// Messages go to every page of the extension; this one answers what is meant for it and ignores the rest.
browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isReadFetched(message))
    return undefined;
  return readFetched(message.html, message.url);
});

function isReadFetched(message: unknown): message is ReadFetched {
  return (
    isRecord(message) &&
    message['kind'] === 'read-fetched' &&
    typeof message['html'] === 'string' &&
    typeof message['url'] === 'string'
  );
}
