import browser from 'webextension-polyfill';
import { pullFetched } from '../../content/fetched-page';
import type { PullFetched } from './parse-page';

// Messages go to every page of the extension; this one answers what is meant for it and leaves the rest.
browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isPullFetched(message))
    return undefined;
  return pullFetched(message.html, message.url);
});

function isPullFetched(message: unknown): message is PullFetched {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'pull-fetched' &&
    'html' in message &&
    typeof message.html === 'string' &&
    'url' in message &&
    typeof message.url === 'string'
  );
}
