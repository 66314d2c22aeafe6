import { h } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NeverKept } from '../../../src/popup/settings/never-kept';
import { drawn } from '../drawn';
import { fire, typeInto } from '../events';
import { i18nOf } from '../fake-words';

const fake = vi.hoisted(() => ({ browser: { i18n: {} } }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
fake.browser.i18n = i18nOf('en');

afterEach(() => vi.unstubAllGlobals());

test('an address that is typed stands for its site, and nothing is added for what is no address', async () => {
  const added: string[] = [];
  const body = drawn(
    h(NeverKept, { hosts: [], onAdd: (host) => added.push(host), onRemove: () => undefined }),
  );
  const field = body.querySelector<HTMLInputElement>('#never-kept');
  const form = field?.closest('form');
  if (!form) throw new Error('no form');
  for (const typed of ['not a site', 'https://www.clinic.example/any']) {
    await typeInto(field, typed);
    fire(form, 'submit');
  }
  expect(added).toEqual(['clinic.example']);
});
