import { h, type ComponentChild } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { RecentPages } from '../../../src/popup/recent/recent-pages';
import { SettingsPage } from '../../../src/popup/settings/settings-page';
import { drawn } from '../drawn';
import { fire, typeInto } from '../events';
import { i18nOf } from '../fake-words';
import { RECENT_PAGES } from '../preview/recent-pages';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const [page] = RECENT_PAGES;
if (page === undefined) throw new Error('no page');
const at = (url: string) => ({ ...page, url });
const KEPT = [
  at('https://clinic.example/1'),
  at('https://my.clinic.example/2'),
  at('https://news.example/3'),
];

let stored: Record<string, unknown>;

beforeEach(() => {
  stored = { recent: KEPT, neverKept: ['bank.example'] };
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const local = {
    get: async () => stored,
    set: async (items: object): Promise<void> => void Object.assign(stored, items),
    onChanged: event,
  };
  Object.assign(fake.browser, {
    i18n: i18nOf('en'),
    runtime: { sendMessage: () => new Promise(() => undefined), getURL: (path: string) => path },
    storage: { local, sync: { ...local, get: async () => ({}) } },
  });
});

async function draw(view: ComponentChild, selector: string): Promise<Element> {
  const body = drawn(view);
  await vi.waitFor(() => expect(body.querySelector(selector)).not.toBeNull());
  return body;
}

test('a site that is added in the settings loses the pages that were kept of it', async () => {
  const body = await draw(h(SettingsPage, null), '#never-kept');
  await typeInto(body.querySelector<HTMLInputElement>('#never-kept'), 'https://www.clinic.example/any');
  const form = body.querySelector('#never-kept')?.closest('form');
  if (form) fire(form, 'submit');
  await vi.waitFor(() => expect(stored['recent']).toEqual([KEPT[2]]));
  expect(stored['neverKept']).toEqual(['bank.example', 'clinic.example']);
});

test('so does a site that is added in the list of recent pages', async () => {
  const body = await draw(h(RecentPages, null), '.recent');
  const never = [...body.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes('clinic.example'),
  );
  if (never !== undefined) fire(never, 'click');
  await vi.waitFor(() => expect(stored['recent']).toEqual([KEPT[2]]));
  expect(stored['neverKept']).toEqual(['bank.example', 'clinic.example']);
});
