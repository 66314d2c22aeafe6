import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { FactItem } from '../../../src/popup/parts/fact-item';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';
import { digestFrom, type FactSketch } from '../preview/digest-from';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

const sentence = 'The court fined the yard over a leak last month on Tuesday.';
const when = { words: 'on Tuesday', from: '2026-03-10' };
const kept = ['The court fined the yard over a leak last month', '.'];

function drawnFact(sketch: Omit<FactSketch, 'sentence'>): Element {
  const { article, facts } = digestFrom({
    title: 'Yard fined',
    published: '2026-03-11',
    paragraphs: [sentence],
    facts: [{ sentence, ...sketch }],
  });
  const [fact] = facts;
  if (fact === undefined) throw new Error('no fact');
  const none = { isWaiting: false, isInTab: true, isShown: false, note: undefined };
  return drawn(h(FactItem, { article, fact, ...none, onReveal: () => undefined }));
}
const factText = (sketch: Omit<FactSketch, 'sentence'>): string | null => drawnFact(sketch).textContent;

test('a screen reader hears that what follows a fact is who said it', () => {
  const fact = drawnFact({ kept, speaker: 'the yard' });
  expect(fact.textContent).toBe('The court fined the yard over a leak last month.Source: the yard');
  expect(fact.querySelector('.speaker > .unseen')?.textContent).toBe('Source:');
});

test('a day that was cut away follows the fact', () => {
  expect(factText({ kept, when })).toBe('The court fined the yard over a leak last month.\u00a0Tue, Mar 10');
});

test('a day that was cut away opens the fact when words in it mean another day', () => {
  const date = { words: 'last month', from: '2026-02-01', to: '2026-02-28' };
  expect(factText({ kept, when, date })).toBe(
    'Tue, Mar 10 The court fined the yard over a leak last month.\u00a0February',
  );
});
