import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';
import { vi } from 'vitest';

/** A view drawn into a document of its own, which becomes the global one. */
export function drawn(view: ComponentChild): Element {
  const { document, HTMLElement } = parseHTML('<!doctype html><body></body>');
  // linkedom has no layout: all that is drawn is visible.
  Object.assign(HTMLElement.prototype, { checkVisibility: () => true });
  vi.stubGlobal('document', document);
  render(view, document.body);
  return document.body;
}
