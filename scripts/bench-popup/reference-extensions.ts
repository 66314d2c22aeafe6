import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildTarget } from '../build/manifest';

/** Id in Firefox of the reference extension whose popup is one line of text. */
export const EMPTY_ID = 'empty@nutgraf.example';
/** Id in Firefox of the one whose popup asks a page through its background. */
export const RELAY_ID = 'relay@nutgraf.example';

/** What ours is compared with: the least time for any popup, and for any that asks a page through its background. */
export interface ReferenceExtensions {
  /** Folder of an extension whose popup is one line of text. */
  readonly empty: string;
  /**
   * Folder of one that takes the same route as ours and does no work on it: popup → background → page → background →
   * popup.
   */
  readonly relay: string;
  remove(): void;
}

const HEAD = '<!doctype html><meta charset="utf-8"><title>Reference</title><body style="width: 380px">';

const RELAY_POPUP = `
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const line = document.createElement('p');
  line.textContent = await chrome.runtime.sendMessage(tab.id);
  document.body.append(line);
`;

// No \`async\` listener: Chromium accepts a later answer only from a listener that returned true.
const RELAY_BACKGROUND = `
  chrome.runtime.onMessage.addListener((tabId, sender, answer) => {
    const func = () => document.body.innerText.slice(0, 3000);
    chrome.scripting
      .executeScript({ target: { tabId }, injectImmediately: true, func })
      .then(([{ result }]) => answer(result));
    return true;
  });
`;

/** Writes each reference extension into a folder of its own. */
export function referenceExtensions(target: BuildTarget): ReferenceExtensions {
  const empty = writeExtension(EMPTY_ID, {}, { 'popup.html': `${HEAD}<p>Nothing to see here.</p>` });
  const relay = writeExtension(
    RELAY_ID,
    {
      permissions: ['activeTab', 'scripting'],
      background: target === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    },
    {
      'popup.html': `${HEAD}<script type="module" src="popup.js"></script>`,
      'popup.js': RELAY_POPUP,
      'background.js': RELAY_BACKGROUND,
    },
  );
  return {
    empty,
    relay,
    remove() {
      for (const folder of [empty, relay]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeExtension(
  id: string,
  parts: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-reference-'));
  const manifest = {
    manifest_version: 3,
    name: id,
    version: '1.0',
    action: { default_popup: 'popup.html', default_area: 'navbar' },
    browser_specific_settings: { gecko: { id } },
    ...parts,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
