import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { parseView, READ_VIEW } from '../../../scripts/browsers/read-view';

/** What is read from a popup with one fact. */
function readFact(markup: string): unknown {
  const { document } = parseHTML(
    `<main class="digest"><h1>Title</h1><ol><li class="fact"><button>${markup}</button></li></ol></main>`,
  );
  const view = parseView(runInNewContext(READ_VIEW, { document }));
  return view.phase === 'condensed' ? view.facts[0] : undefined;
}

test('puts who said a fact behind the dash that the popup draws', () => {
  expect(readFact('<span>The ferry sank.</span><span class="speaker">the harbour office</span>')).toBe(
    'The ferry sank. — the harbour office',
  );
});

test('puts a day that the popup sets apart from the words in brackets', () => {
  expect(
    readFact('<span>It sank on Friday</span> <time class="day">Apr 25</time><span> at noon.</span>'),
  ).toBe('It sank on Friday (Apr 25) at noon.');
});

test('separates a doubt from the fact', () => {
  expect(
    readFact('<span>It rose.</span><span class="doubt"><svg></svg><span>Not supported.</span></span>'),
  ).toBe('It rose. Not supported.');
});
