import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { ActionBar } from '../../../src/popup/parts/action-bar';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';
import { DIGESTS } from '../preview/digests';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

function drawBar(): Element {
  vi.stubGlobal('navigator', {});
  return drawn(
    h(ActionBar, {
      digest: DIGESTS.article,
      facts: DIGESTS.article.facts,
      toast: undefined,
      onTell: () => undefined,
      onDismiss: () => undefined,
    }),
  );
}

const wordsOf = (bar: Element): readonly (string | null)[] =>
  [...bar.querySelectorAll('.action-bar > .action')].map(({ textContent }) => textContent);

test('every button without words has a name, which the mouse is shown as well', () => {
  const buttons = [...drawBar().querySelectorAll('.action-bar .tool')];
  const names = buttons.map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(['More', 'Recent pages', 'Settings']);
  expect(buttons.map((button) => button.getAttribute('title'))).toEqual(names);
});

test('offers to read aloud, but not in a browser that cannot speak', () => {
  expect(wordsOf(drawBar())).toEqual(['Copy']);
  // It stays: what a drawn view does afterwards comes a little later.
  vi.stubGlobal('speechSynthesis', { getVoices: () => [], cancel: () => undefined });
  expect(wordsOf(drawBar())).toEqual(['Copy', 'Listen']);
});
