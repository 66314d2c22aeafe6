import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { CONTENT_GLOBAL } from '../../../src/model/content-api';

test('the last script of an injection returns what the content script pulls', () => {
  const script = readFileSync(new URL('../../../public/pull-page.js', import.meta.url), 'utf8');
  const api = { pull: (scope: string) => `pulled: ${scope}` };
  expect(runInNewContext(script, { [CONTENT_GLOBAL]: api })).toBe('pulled: page');
});
