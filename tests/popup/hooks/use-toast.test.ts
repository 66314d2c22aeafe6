import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useToast } from '../../../src/popup/hooks/use-toast';

let shown: ReturnType<typeof useToast>;
const said: string[] = [];

beforeEach(async () => {
  vi.useFakeTimers();
  said.length = 0;
  vi.stubGlobal('document', parseHTML('<body></body>').document);
  const View = () => {
    shown = useToast((text) => said.push(text));
    return null;
  };
  render(h(View, null), document.body);
  await vi.advanceTimersByTimeAsync(100);
});

afterEach(async () => {
  render(null, document.body);
  await vi.advanceTimersByTimeAsync(100);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function tell(text: string, waitMs: number): Promise<void> {
  shown.tell(text);
  await vi.advanceTimersByTimeAsync(waitMs);
}

test('what is told goes away after a while', async () => {
  await tell('Copied', 3000);
  expect(shown.toast?.text).toBe('Copied');
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown.toast).toBeUndefined();
});

test('the same words told again have their whole time again', async () => {
  await tell('Copied', 3000);
  await tell('Copied', 3000);
  expect(shown.toast?.text).toBe('Copied');
  expect(said).toEqual(['Copied', 'Copied']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown.toast).toBeUndefined();
});

test('a reader who wants what it covers takes it away', async () => {
  await tell('Copied', 100);
  shown.dismiss();
  await vi.advanceTimersByTimeAsync(100);
  expect(shown.toast).toBeUndefined();
});
