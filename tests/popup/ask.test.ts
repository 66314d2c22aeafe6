import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../src/popup/ask';

const sendMessage = vi.hoisted(() => vi.fn<(message: unknown) => Promise<unknown>>());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const REQUEST = { kind: 'conceal', tabId: 7 } as const;
const PATIENCE = { limitMs: 1000, pausesMs: [0, 0] };
const ANSWER = { ok: true, value: null };

beforeEach(() => {
  sendMessage.mockReset();
  vi.spyOn(console, 'error').mockReturnValue();
});

test('returns the answer to the request unchanged', async () => {
  sendMessage.mockResolvedValue(ANSWER);
  expect(await ask(REQUEST, PATIENCE)).toEqual(ANSWER);
  expect(sendMessage.mock.calls).toEqual([[REQUEST]]);
});

const deaths: Readonly<Record<string, () => Promise<unknown>>> = {
  'nobody to receive': () =>
    Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  'a channel closed': () =>
    Promise.reject(new Error('the message channel closed before a response was received')),
  'no answer at all': () => Promise.resolve(),
};
for (const [name, death] of Object.entries(deaths)) {
  test(`asks again when a worker's death shows as ${name}`, async () => {
    sendMessage.mockImplementationOnce(death).mockResolvedValueOnce(ANSWER);
    expect(await ask(REQUEST, PATIENCE)).toEqual(ANSWER);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
}

test('reports a bug of ours after the last attempt', async () => {
  sendMessage.mockResolvedValue(undefined);
  expect(await ask(REQUEST, PATIENCE)).toEqual({ ok: false, failure: { code: 'unexpected' } });
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('accepts a failure as an answer', async () => {
  const failure = { ok: false, failure: { code: 'tab-gone' } };
  sendMessage.mockResolvedValue(failure);
  expect(await ask(REQUEST, PATIENCE)).toEqual(failure);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('reports an answer that never comes', async () => {
  sendMessage.mockReturnValue(new Promise(() => undefined));
  expect(await ask(REQUEST, { limitMs: 1, pausesMs: [] })).toEqual({
    ok: false,
    failure: { code: 'timed-out', afterMs: 1 },
  });
});

describe('a request that may be sent twice', () => {
  const patience = { ...PATIENCE, resendMs: 20 };

  test('is sent again when the browser lost the first one', async () => {
    sendMessage.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce(ANSWER);
    expect(await ask(REQUEST, patience)).toEqual(ANSWER);
    expect(sendMessage.mock.calls).toEqual([[REQUEST], [REQUEST]]);
  });

  test('uses the first answer when that was only slow, and is not sent again', async () => {
    let answerFirst: (answer: unknown) => void = () => undefined;
    sendMessage
      .mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)))
      .mockImplementationOnce(() => {
        answerFirst(ANSWER);
        return new Promise(() => undefined);
      });
    expect(await ask(REQUEST, patience)).toEqual(ANSWER);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is sent once when the answer comes at once', async () => {
    vi.useFakeTimers();
    sendMessage.mockResolvedValue(ANSWER);
    expect(await ask(REQUEST, patience)).toEqual(ANSWER);
    await vi.advanceTimersByTimeAsync(100);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  test('recovers when the worker dies during either attempt', async () => {
    const [death = () => Promise.resolve()] = Object.values(deaths);
    sendMessage
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockImplementationOnce(death)
      .mockResolvedValueOnce(ANSWER);
    expect(await ask(REQUEST, patience)).toEqual(ANSWER);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });
});
