import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Firefox's name for the empty extension. */
export const EMPTY_ID = 'empty@nutgraf.example';

/** An extension whose popup is one line of text: what a browser needs for any popup. */
export interface EmptyExtension {
  readonly folder: string;
  remove(): void;
}

/** Writes it into a folder of its own. */
export function emptyExtension(): EmptyExtension {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1.0',
    action: { default_popup: 'popup.html', default_area: 'navbar' },
    browser_specific_settings: { gecko: { id: EMPTY_ID } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><body style="width: 380px"><p>Nothing to see here.</p>',
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
