import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { unstyledSight } from '../../../src/content/sight/unstyled';
import { textOfNode } from '../../../src/extraction/tree/page-tree';
import { readTree } from '../../../scripts/pages/pull';

describe('reading the children of an element', () => {
  it('continues after a form whose next sibling is shadowed by a field', () => {
    const { document } = parseHTML(
      '<main><input name="nextSibling" form="f"><form id="f">A form.</form><p>What follows.</p></main>',
    );
    // linkedom has no DOM clobbering; in browsers, <input name="nextSibling" form="f"> makes a walk endless like this.
    Object.defineProperty(document.querySelector('form'), 'nextSibling', {
      value: document.querySelector('input'),
    });
    const main = document.querySelector('main');
    const [root] = main === null ? [] : readTree(main, unstyledSight);
    expect(root && textOfNode(root)).toBe('A form. What follows.');
  });

  it.each([
    ['Two  blanks\n and a\tbreak', 'Two blanks and a break'],
    ['One blank', 'One blank'],
    ['A\u00a0hard blank', 'A hard blank'],
  ])('reads white space as single spaces: %j', (typed, read) => {
    const { document } = parseHTML(`<p>${typed}</p>`);
    const [root] = readTree(document.querySelector('p') ?? document.documentElement, unstyledSight);
    expect(root?.parts).toEqual([read]);
  });

  it.each([
    ['<a name="top">All of the text.</a>', 0],
    ['<a name="top" href="/elsewhere">A link.</a>', 7],
    ['<a role="button">A button.</a>', 9],
  ])('does not take a named anchor for a link: %s', (markup, linkLength) => {
    const { document } = parseHTML(`<p>${markup}</p>`);
    const [root] = readTree(document.querySelector('p') ?? document.documentElement, unstyledSight);
    expect(root?.linkLength).toBe(linkLength);
  });
});
