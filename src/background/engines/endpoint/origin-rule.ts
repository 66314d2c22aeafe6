import browser from 'webextension-polyfill';
import { hostOf } from '../../../model/host';
import { LOOPBACK_HOSTS } from '../../../model/private-host';

const RULE_ID = 1;

/**
 * Removes the Origin header from our own requests to a server on this machine: Ollama refuses an extension's with
 * 403, and readers should not have to configure it. One rule, for one loopback origin, for our own requests
 * outside any tab; it is removed with the server in the settings and when the browser closes. Any other address gets no
 * rule at all. Needs `declarativeNetRequestWithHostAccess` and the permission for that origin.
 */
export async function allowLoopback(address: string): Promise<void> {
  const rule = loopbackRule(address);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE_ID],
    addRules: rule === undefined ? [] : [rule],
  });
}

/** Removes the rule. */
export async function forbidLoopback(): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE_ID] });
}

/** The rule for an address; undefined when it is not on this machine. */
export function loopbackRule(address: string) {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, host } = new URL(address);
  if (!LOOPBACK_HOSTS.has(hostname) || (protocol !== 'http:' && protocol !== 'https:')) return undefined;
  return {
    id: RULE_ID,
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'origin', operation: 'remove' as const }],
    },
    condition: {
      urlFilter: `|${protocol}//${host}/`,
      // Only ours: a site's service worker has no tab either, and must keep the Origin that a server knows it by.
      initiatorDomains: [hostOf(browser.runtime.getURL(''))],
      // -1: requests outside any tab, such as the worker's.
      tabIds: [-1],
      resourceTypes: ['xmlhttprequest' as const],
    },
  };
}
