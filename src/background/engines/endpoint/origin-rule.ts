import browser from 'webextension-polyfill';
import { hostOf } from '../../../model/host';

const RULE_ID = 1;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Takes the Origin header from our own requests to a server on this machine: Ollama refuses an extension's
 * with 403, and its readers should not have to set anything. One rule, for one loopback origin, for requests
 * of ours that come from no tab, gone with the server in the settings and when the browser closes; for any other address there is
 * no rule at all.
 * Needs `declarativeNetRequestWithHostAccess` and the permission for that origin.
 */
export async function allowLoopback(address: string): Promise<void> {
  const rule = loopbackRule(address);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE_ID],
    addRules: rule === undefined ? [] : [rule],
  });
}

/** Takes the rule away. */
export async function forbidLoopback(): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE_ID] });
}

/** The rule for an address; undefined when it is not on this machine. */
export function loopbackRule(address: string) {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, host } = new URL(address);
  if (!LOOPBACK.has(hostname) || (protocol !== 'http:' && protocol !== 'https:')) return undefined;
  return {
    id: RULE_ID,
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'origin', operation: 'remove' as const }],
    },
    condition: {
      urlFilter: `|${protocol}//${host}/`,
      // Our own alone: a site's service worker has no tab either, and its Origin is what a server knows it by.
      initiatorDomains: [hostOf(browser.runtime.getURL(''))],
      // -1: requests of no tab, which are those of the worker.
      tabIds: [-1],
      resourceTypes: ['xmlhttprequest' as const],
    },
  };
}
