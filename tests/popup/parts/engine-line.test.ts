import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { EngineLine } from '../../../src/popup/parts/engine-line';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';
import { REFININGS } from '../preview/refinings';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

const textOfLine = (isWorded: boolean, name = 'worded'): string | null => {
  const nothing = () => undefined;
  const refined = { state: REFININGS[name]?.refining, cancel: nothing, retry: nothing };
  const choice = { facts: [], most: 5, isWorded, waiting: 0 };
  return drawn(h(EngineLine, { refined, choice, onWish: nothing, onSay: nothing })).textContent;
};

test('names the model while its words are shown, with a way to the article’s own', () => {
  expect(textOfLine(true)).toMatch(/^Worded by small-1 at localhost:11434; checked .*Show article’s words$/);
});

test('names the built-in engine while the article’s own words are shown', () => {
  expect(textOfLine(false)).toBe('Built-in engine, on this deviceShow model’s words');
});

test('offers to ask a model again that gave nothing, since it is asked again in no other way', () => {
  expect(textOfLine(false, 'word-nothing')).toMatch(/Try againSettings$/);
  expect(textOfLine(false, 'word-refused')).not.toMatch(/Try again/);
});
