import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Watch } from '../../../../src/background/engines/endpoint/watch';

const LIMITS = { silenceMs: 1000, answerMs: 5000 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('ends a silence, and names it', () => {
  const watch = new Watch(new AbortController().signal, LIMITS);
  watch.ask();
  vi.advanceTimersByTime(999);
  watch.hear();
  vi.advanceTimersByTime(999);
  expect(watch.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(watch.signal.aborted).toBe(true);
  expect(watch.failureOf(new TypeError('aborted'), 'host')).toEqual({
    code: 'endpoint-silent',
    host: 'host',
    afterMs: 1000,
  });
});

it('ends an answer that goes on and on, and gives the next one its whole time', () => {
  const watch = new Watch(new AbortController().signal, LIMITS);
  for (let answer = 0; answer < 2; answer += 1) {
    watch.ask();
    for (let ms = 0; ms < 4500; ms += 500) {
      vi.advanceTimersByTime(500);
      watch.hear();
    }
    expect(watch.signal.aborted).toBe(false);
  }
  vi.advanceTimersByTime(500);
  expect(watch.failureOf(new TypeError('aborted'), 'host')).toMatchObject({ code: 'answer-endless' });
});

it('leaves nothing behind when it has ended, even if more arrives', () => {
  const watch = new Watch(new AbortController().signal, LIMITS);
  watch.ask();
  watch.end();
  watch.hear();
  expect(vi.getTimerCount()).toBe(0);
});
