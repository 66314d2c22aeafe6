import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pull, pullInPieces } from '../../scripts/pages/pull';
import { unstyledSight } from '../../src/content/sight/unstyled';
import type { PageWatch } from '../../src/content/page-watch';

const url = 'https://news.example/harbour';
const open = (paragraphs: number): Document =>
  parseHTML(
    `<html lang="en"><head><title>Harbour wall sinks</title></head><body><h1>Harbour wall sinks</h1><article>${Array.from(
      { length: paragraphs },
      (_, at) => `<p>Inspector ${at} said on Monday that the old wall had sunk by ${at} millimetres.</p>`,
    ).join('')}</article></body></html>`,
  ).document;
const options = { url, sight: unstyledSight };

/** A watch that the test itself notifies of the changes it makes. */
function toldWatch(): PageWatch & { change: (make: () => void) => void } {
  let hasChanged = false;
  let isWatching = false;
  return {
    add: () => (isWatching = true),
    hasChanged: () => hasChanged,
    end: () => {
      hasChanged = false;
      isWatching = false;
    },
    change: (make) => {
      make();
      hasChanged = isWatching;
    },
  };
}

describe('a pull that pauses', () => {
  it('returns what a pull without pauses returns', () => {
    const document = open(3000);
    const pieces = pullInPieces(document, options);
    let rests = 0;
    let step = pieces.next();
    for (; step.done !== true; step = pieces.next()) rests += 1;
    expect(rests).toBeGreaterThan(5);
    expect(step.value).toEqual(pull(document, options));
  });

  it('reads the page as it was at one moment, even if it is rewritten during a pause', () => {
    const document = open(3000);
    const watch = toldWatch();
    const pieces = pullInPieces(document, { ...options, watch });
    pieces.next();
    watch.change(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.textContent = 'The council of Elmsworth has not yet agreed on a price for the new wall.';
    });
    let step = pieces.next();
    while (step.done !== true) step = pieces.next();
    expect(step.value.text).toContain('agreed on a price');
    expect(step.value.text).not.toContain('Inspector');
  });

  it.each<[string, (document: Document, round: number) => void]>([
    ['adds to itself', (document) => document.body.append(document.createElement('p'))],
    [
      'takes away what is being read',
      (document) => document.querySelector('article')?.lastElementChild?.remove(),
    ],
    ['is emptied', (document) => (document.body.innerHTML = '')],
    ['loses its root', (document) => document.documentElement?.remove()],
  ])('finishes on a page that %s in every pause', (_what, make) => {
    const document = open(3000);
    const watch = toldWatch();
    const pieces = pullInPieces(document, { ...options, watch });
    let step = pieces.next();
    for (let round = 0; step.done !== true; round += 1) {
      watch.change(() => make(document, round));
      step = pieces.next();
      expect(round).toBeLessThan(1000);
    }
    expect(step.value.seen.coverage).toMatch(/whole|no-article/);
  });
});
