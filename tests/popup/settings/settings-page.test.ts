import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { NO_ENDPOINT } from '../../../src/model/settings';
import { SettingsPage } from '../../../src/popup/settings/settings-page';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';

const event = { addListener: () => undefined, removeListener: () => undefined };
const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const states = { 'chrome-summarizer': 'ready', 'chrome-prompt': 'unavailable', 'firefox-ml': 'ready' };

/** The settings with an engine chosen, drawn to the end. */
async function settingsWith(engine: string): Promise<Element> {
  const areaOf = (items: object) => ({
    get: async () => items,
    set: async () => undefined,
    onChanged: event,
  });
  const endpoint = { ...NO_ENDPOINT, url: 'https://ai.example/v1', model: 'small-1' };
  Object.assign(fake.browser, {
    i18n: i18nOf('en'),
    runtime: {
      getURL: (path: string) => `chrome-extension://nutgraf/${path}`,
      sendMessage: async () => ({ ok: true, value: states }),
    },
    storage: { local: areaOf({ endpoint }), sync: areaOf({ settings: { engine } }) },
    commands: { getAll: async () => [] },
  });
  const view = drawn(h(SettingsPage, {}));
  await vi.waitFor(() => expect(view.querySelectorAll('[type=radio]').length).toBeGreaterThan(3));
  if (engine === 'endpoint') await vi.waitFor(() => expect(view.querySelector('[name=key]')).not.toBeNull());
  return view;
}

/** The elements that an attribute names. */
function named(view: Element, control: Element, attribute: string): readonly Element[] {
  const ids = control.getAttribute(attribute)?.split(' ') ?? [];
  return ids.flatMap((id) => [...view.querySelectorAll('[id]')].filter((element) => element.id === id));
}

test.each([
  ['built-in', 6],
  ['firefox-ml', 7],
  ['endpoint', 9],
])('an explanation describes its field and is no part of its name: %s', async (engine, count) => {
  const view = await settingsWith(engine);
  const explained = [...view.querySelectorAll('label')].filter((label) => label.querySelector('.hint'));
  expect(explained).toHaveLength(count);
  for (const label of explained) {
    const control = label.querySelector('input, select');
    if (control === null) throw new Error('a label without a field');
    const [name, ...others] = named(view, control, 'aria-labelledby');
    expect(others).toEqual([]);
    expect(name?.textContent).not.toBe('');
    expect(name?.querySelector('.hint')).toBeNull();
    expect(named(view, control, 'aria-describedby')).toEqual([label.querySelector('.hint')]);
    expect(label.textContent).toContain(name?.textContent);
  }
});
