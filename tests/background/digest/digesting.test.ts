import { beforeEach, expect, it, vi } from 'vitest';
import { CONDENSE_LIMIT } from '../../../src/background/digest/beginning';
import { digestOf } from '../../../src/background/digest/digesting';
import { recallDigest } from '../../../src/background/digest/digests';
import { fakeBrowser } from '../fake-browser';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.mock('../../../src/content/content-script?script&iife', () => ({ default: 'content-script.js' }));

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  browser.tabs.get.mockResolvedValue({ url: 'https://news.example/a' });
  fake.browser = browser;
});

/** Condenses a selection in a frame of another site, whose text only the browser could provide. */
const digestOfText = (fallbackText: string) =>
  digestOf({ kind: 'selection', tabId: 1, frameId: 2, pageUrl: 'https://news.example/a', fallbackText });

const OPENING =
  'The harbour board of Orla closed the northern pier on Thursday after a crane fell into the sea.';
const LATER =
  'The ministry promised 4.2 million crowns for a new pier in the spring, the mayor of Orla said.';

it('condenses the beginning of a very long text, and reports how far it read', async () => {
  const filler = `${'The old crane stood there for many years. '.repeat(20)}\n`;
  const text = `${OPENING}\n${filler.repeat(CONDENSE_LIMIT / filler.length + 1)}${LATER}`;
  const digest = await digestOfText(text);
  if (!digest.ok) throw new Error(digest.failure.code);
  const { article, facts, readLength } = digest.value;
  expect(article.text.endsWith(LATER)).toBe(true);
  expect(readLength).toBeLessThanOrEqual(CONDENSE_LIMIT);
  expect(readLength).toBeGreaterThan(CONDENSE_LIMIT - filler.length);
  expect(facts.length).toBeGreaterThan(0);
  for (const { sentence } of facts) expect(sentence.end).toBeLessThanOrEqual(readLength);
});

it('reads the whole of any other text', async () => {
  const digest = await digestOfText(`${OPENING}\n${LATER}`);
  expect(digest).toMatchObject({ value: { readLength: OPENING.length + 1 + LATER.length } });
});

it('does not call a text without a single fact an article', async () => {
  expect(await digestOfText('Menu')).toEqual({ ok: false, failure: { code: 'not-an-article' } });
});

it('condenses nothing for a tab that is closed, although the text is known', async () => {
  browser.tabs.get.mockRejectedValue(new Error('No tab with id: 1'));
  expect(await digestOfText(OPENING)).toEqual({ ok: false, failure: { code: 'tab-gone' } });
});

it('rejects a single endless paragraph', async () => {
  const digest = await digestOfText(`${OPENING} `.repeat(CONDENSE_LIMIT / OPENING.length + 1));
  expect(digest).toMatchObject({ failure: { code: 'too-large', limit: CONDENSE_LIMIT } });
  expect(await recallDigest(1, 'selection')).toBeUndefined();
});
