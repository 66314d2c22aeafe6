import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { paint } from '../../../src/content/reveal/paint';
import { tellEscaped } from '../../../src/content/reveal/tell-escaped';

afterEach(() => vi.unstubAllGlobals());

/** A document whose window has highlights, and a range in it. */
function page() {
  const { document } = parseHTML('<!doctype html><p>The ferry is back.</p>');
  const view = document.defaultView;
  if (view === null) throw new Error('no window');
  const highlights = new Map<string, unknown>();
  Object.assign(view, { CSS: { highlights }, Highlight: Array, matchMedia: () => ({ matches: true }) });
  const range = document.createRange();
  Object.defineProperty(range, 'startContainer', { value: document.querySelector('p') });
  const press = (key: string) => document.dispatchEvent(Object.assign(new view.Event('keydown'), { key }));
  return { document, highlights, range, press };
}

test('Escape removes the paint and says so once; other keys do nothing', () => {
  const { document, highlights, range, press } = page();
  const onEscape = vi.fn<() => void>();
  const isThere = paint([document], [range], onEscape);
  press('a');
  expect([isThere(), highlights.size, onEscape.mock.calls.length]).toEqual([true, 1, 0]);
  press('Escape');
  expect([isThere(), highlights.size, onEscape.mock.calls.length]).toEqual([false, 0, 1]);
  press('Escape');
  expect(onEscape).toHaveBeenCalledOnce();
});

test('of two paints only the one that is there answers to Escape', () => {
  const { document, range, press } = page();
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
  paint([document], [range], first);
  paint([document], [range], second);
  press('Escape');
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

test('views are told of Escape, and nothing is thrown where there is nobody to tell', async () => {
  // A script that has outlived its extension has no runtime.
  vi.stubGlobal('chrome', {});
  await expect(tellEscaped()).resolves.toBeUndefined();
  const sendMessage = vi.fn<(message: unknown) => Promise<void>>(() => Promise.reject(new Error('nobody')));
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  await expect(tellEscaped()).resolves.toBeUndefined();
  expect(sendMessage).toHaveBeenCalledWith({ kind: 'escaped' });
});
