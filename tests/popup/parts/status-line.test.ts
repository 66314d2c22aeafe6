import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { nextSaid, NOTHING_SAID, StatusLine } from '../../../src/popup/parts/status-line';

test('the same words said again are news to a screen reader: they stand in a new node', () => {
  vi.stubGlobal('document', parseHTML('<body></body>').document);
  const draw = (said: typeof NOTHING_SAID) => {
    render(h(StatusLine, { said }), document.body);
    const line = document.querySelector('[role=status]');
    return { line, node: line?.firstElementChild, text: line?.textContent };
  };
  draw(NOTHING_SAID);
  const once = nextSaid(NOTHING_SAID, 'Copied');
  const first = draw(once);
  expect(draw(once).node).toBe(first.node);
  const second = draw(nextSaid(once, 'Copied'));
  expect([first.text, second.text]).toEqual(['Copied', 'Copied']);
  // The line itself stays: a live region that is new announces nothing.
  expect(second.line).toBe(first.line);
  expect(second.node).not.toBe(first.node);
});
