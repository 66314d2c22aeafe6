import { beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../src/popup/ask';
import { overPort } from '../../src/popup/over-port';
import { fakeConnect } from './fake-port';

const fake = vi.hoisted(() => ({ runtime: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const REQUEST = { kind: 'engine-states' } as const;
const ANSWER = { ok: true, value: null };
const never = new AbortController().signal;
const answer = vi.fn<(message: object) => Promise<unknown>>();
let ports: ReturnType<typeof fakeConnect>['ports'];
const askOver = (signal: AbortSignal) =>
  ask(REQUEST, { limitMs: 1000, pausesMs: [0, 0], send: overPort(signal) });

beforeEach(() => {
  answer.mockReset().mockResolvedValue(ANSWER);
  const { connect, ports: opened } = fakeConnect(answer);
  ports = opened;
  fake.runtime = { connect };
});

test('returns the answer and closes the port', async () => {
  expect(await askOver(never)).toEqual(ANSWER);
  expect(answer.mock.calls).toEqual([[REQUEST]]);
  expect(ports.map(({ isOpen }) => isOpen)).toEqual([false]);
});

test('asks again when the worker dies', async () => {
  answer.mockReturnValueOnce(new Promise(() => undefined));
  const asked = askOver(never);
  await vi.waitFor(() => expect(ports).toHaveLength(1));
  ports[0]?.die();
  expect(await asked).toEqual(ANSWER);
});

test('closes the port at once when nobody wants the answer any more, and asks no more', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  answer.mockReturnValue(new Promise(() => undefined));
  const { signal, abort } = abortable();
  const asked = askOver(signal);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledOnce());
  abort();
  expect(ports.map(({ isOpen }) => isOpen)).toEqual([false]);
  expect(await asked).toMatchObject({ ok: false });
  expect(await askOver(signal)).toMatchObject({ ok: false });
  expect(ports).toHaveLength(1);
  expect(error).not.toHaveBeenCalled();
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
