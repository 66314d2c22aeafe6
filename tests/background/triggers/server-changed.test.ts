import { beforeEach, expect, it, vi } from 'vitest';
import { onLocalChange } from '../../../src/background/triggers/server-changed';
import { NO_ENDPOINT } from '../../../src/model/settings';
import { fakeBrowser } from '../fake-browser';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const LOCAL = { ...NO_ENDPOINT, url: 'http://localhost:11434/v1' };
const REMOTE = { ...NO_ENDPOINT, url: 'https://ai.example/v1' };
const update = vi.fn<(rules: unknown) => Promise<void>>();

beforeEach(() => {
  const browser = fakeBrowser();
  browser.declarativeNetRequest.updateSessionRules = update.mockReset().mockResolvedValue();
  fake.browser = browser;
});

it.each([
  ['is removed', { endpoint: { oldValue: LOCAL, newValue: NO_ENDPOINT } }],
  ['is cleared', { endpoint: { oldValue: LOCAL } }],
  ['gives place to one elsewhere', { endpoint: { oldValue: LOCAL, newValue: REMOTE } }],
])('removes the rule when the server on this machine %s', async (_name, changes) => {
  await onLocalChange(changes);
  expect(update.mock.calls).toEqual([[{ removeRuleIds: [1] }]]);
});

it.each([
  ['has another model', { endpoint: { oldValue: LOCAL, newValue: { ...LOCAL, model: 'small-1' } } }],
  ['is what it was', { recent: { newValue: [] } }],
])('keeps the rule when the server %s', async (_name, changes) => {
  await onLocalChange(changes);
  expect(update).not.toHaveBeenCalled();
});
