import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { ActionBar } from '../../../src/popup/parts/action-bar';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';
import { DIGESTS } from '../preview/digests';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

test('every button without words has a name, which the mouse is shown as well', () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('speechSynthesis', { getVoices: () => [] });
  const { facts } = DIGESTS.article;
  const bar = drawn(
    h(ActionBar, {
      digest: DIGESTS.article,
      facts,
      toast: undefined,
      onTell: () => undefined,
      onDismiss: () => undefined,
    }),
  );
  const buttons = [...bar.querySelectorAll('.action-bar .tool')];
  const names = buttons.map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(['More', 'Recent pages', 'Settings']);
  expect(buttons.map((button) => button.getAttribute('title'))).toEqual(names);
});
