import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { textOf } from '../../../src/model/span';
import { useReveal, type Reveal } from '../../../src/popup/hooks/use-reveal';
import { drawn } from '../drawn';
import { DIGESTS } from '../preview/digests';

type Listener = (message: unknown, sender: object) => unknown;

/** A background that answers what is highlighted, and what the view listens to. */
const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const state: { exacts: readonly string[] } = { exacts: [] };
  const sendMessage = vi.fn<(message: object) => Promise<unknown>>(() =>
    Promise.resolve({ ok: true, value: { exacts: state.exacts } }),
  );
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  return { listeners, state, browser: { runtime: { sendMessage, onMessage } } };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.stubGlobal('window', new EventTarget());

afterEach(() => vi.unstubAllGlobals());

const digest = DIGESTS.article;
const facts = digest.facts.slice(0, 3);

test('a view looks again when Escape was pressed in its page, and at no other message', async () => {
  fake.state.exacts = facts.map(({ sentence }) => textOf(digest.article.text, sentence));
  let reveal: Reveal | undefined;
  const View = () => {
    reveal = useReveal(digest, facts, { onSay: () => undefined, onTell: () => undefined });
    return null;
  };
  const body = drawn(h(View, null));
  await vi.waitFor(() => expect(reveal?.isAllShown).toBe(true));
  const asked = fake.browser.runtime.sendMessage;
  expect(asked).toHaveBeenCalledTimes(1);

  fake.state.exacts = [];
  const { tabId } = digest.subject;
  const hear = (message: unknown, sender: object) =>
    [...fake.listeners].map((listen) => listen(message, sender));
  hear({ kind: 'escaped' }, { tab: { id: tabId + 1 } });
  hear({ kind: 'escaped' }, {});
  hear({ kind: 'highlighted', tabId }, { tab: { id: tabId } });
  hear('escaped', { tab: { id: tabId } });
  expect(asked).toHaveBeenCalledTimes(1);
  expect(hear({ kind: 'escaped' }, { tab: { id: tabId } })).toEqual([undefined]);
  expect(asked).toHaveBeenLastCalledWith({ kind: 'highlighted', tabId });
  await vi.waitFor(() => expect(reveal?.isAllShown).toBe(false));

  render(null, body);
  await vi.waitFor(() => expect(fake.listeners.size).toBe(0));
});
