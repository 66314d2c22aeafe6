import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest';

test('Chrome gets a worker and nothing meant for Firefox', () => {
  const manifest = manifestFor('chrome');
  expect(manifest.background).toEqual({ service_worker: 'src/background/worker.ts', type: 'module' });
  expect(manifest).not.toHaveProperty('browser_specific_settings');
  expect(manifest).toHaveProperty('minimum_chrome_version');
});

test('Firefox gets the same script as an event page, and declares that data leaves it only if the reader agrees', () => {
  const manifest = manifestFor('firefox');
  expect(manifest.background).toEqual({ scripts: ['src/background/worker.ts'], type: 'module' });
  expect(manifest).toMatchObject({
    browser_specific_settings: {
      gecko: { data_collection_permissions: { required: ['none'], optional: ['websiteContent'] } },
    },
  });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
});

test.each(['chrome', 'firefox'] as const)(
  '%s asks for nothing at the install but the active tab',
  (target) => {
    const manifest = manifestFor(target);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.permissions).toEqual(
      expect.arrayContaining(['activeTab', 'scripting', 'contextMenus', 'storage']),
    );
  },
);

test('no two script entries share a base name: crxjs would start the wrong one as the worker', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  for (const entry of ['worker.ts', 'content-script.ts'])
    expect(files.filter((file) => basename(file) === entry)).toHaveLength(1);
});
