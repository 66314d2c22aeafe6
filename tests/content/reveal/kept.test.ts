import { afterEach, expect, it } from 'vitest';
import { highlighted, keepHighlighted } from '../../../src/content/reveal/kept';

const GLOBAL = '__nutgrafHighlighted';

/** A sentence that was found, in a range that has collapsed where its words are gone. */
const kept = (exact: string, collapsed: boolean) => ({ exact, range: { collapsed } });

afterEach(() => void Reflect.deleteProperty(globalThis, GLOBAL));

it('knows the sentences that are highlighted, without those whose words the page has removed', () => {
  keepHighlighted([kept('It rained.', false), kept('It snowed.', true)], () => true);
  expect(highlighted()).toEqual(['It rained.']);
});

it('knows of none once the paint is gone, and of none before', () => {
  expect(highlighted()).toEqual([]);
  let isThere = true;
  keepHighlighted([kept('It rained.', false)], () => isThere);
  isThere = false;
  expect(highlighted()).toEqual([]);
});

it.each([{}, 'text', () => 'text', () => [5, null]])(
  'is not misled by what a page may have there: %s',
  (other) => {
    Reflect.set(globalThis, GLOBAL, other);
    expect(highlighted()).toEqual([]);
  },
);
