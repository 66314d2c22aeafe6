import { beforeEach, describe, expect, it, vi } from 'vitest';
import { highlightedIn, pullFrom, revealIn } from '../../../src/background/pull/pulling';
import { fakeBrowser } from '../fake-browser';
import { attacked } from '../hostile-values';
import { pageRead } from '../page-read';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.mock('../../../src/content/content-script?script&iife', () => ({ default: 'content-script.js' }));

const PLACE = { tabId: 7, frameId: 0 };
const STEM = 'abcdefghijklmnop';
const QUOTE = { exact: 'The ferry is back.', prefix: '', suffix: '' };
const unexpected = { ok: false, failure: { code: 'unexpected' } };

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  browser.tabs.get.mockResolvedValue({ id: 7, url: 'https://news.example/ferry' });
  browser.scripting.insertCSS.mockResolvedValue(undefined);
});

const answering = (result: unknown): void => {
  browser.scripting.executeScript.mockResolvedValue([{ result }]);
};

describe('pullFrom', () => {
  it('accepts an article, with its known fields only', async () => {
    answering({ ok: true, value: { ...pageRead(), junk: 'x' } });
    const pulled = await pullFrom(PLACE, 'page');
    expect(pulled).toMatchObject({ ok: true, value: { article: { title: 'Ferry back', language: 'en' } } });
    expect(Object.keys(pulled.ok ? pulled.value : {}).toSorted()).toEqual(['article', 'ms', 'readNextMs']);
  });

  it('reads the page in one injection, and a selection by a separate call', async () => {
    answering({ ok: true, value: { ...pageRead(), selected: 'The ferry is back.' } });
    const target = { tabId: 7, frameIds: [0] };
    await pullFrom(PLACE, 'page');
    expect(browser.scripting.executeScript.mock.calls).toEqual([
      [{ target, files: ['content-script.js', 'pull-page.js'], injectImmediately: true }],
    ]);
    expect(await pullFrom(PLACE, 'selection')).toMatchObject({
      value: { article: { title: 'Ferry back', text: 'The ferry is back.' } },
    });
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ target, args: ['__nutgraf', 'pull', ['selection']] }),
    );
  });

  it.each([
    ['is no text', 5],
    ['is no JSON', 'x'],
    ['is no list', '{}'],
    ['ends what has not begun', '[["html"],2]'],
  ])('rejects a record with a piece that %s', async (_what, piece) => {
    const read = pageRead();
    answering({ ok: true, value: { ...read, record: { ...read.record, seen: [piece] } } });
    expect(await pullFrom(PLACE, 'page')).toEqual(unexpected);
  });

  it.each([
    ['a short while for the rest of an article', pageRead(), 600],
    ['longer for an article', pageRead({ paragraphs: [] }), 4000],
  ])('waits %s on a page that is still loading', async (_what, begun, waitMs) => {
    const { executeScript } = browser.scripting;
    executeScript.mockResolvedValueOnce([{ result: { ok: true, value: { ...begun, isLoading: true } } }]);
    executeScript.mockResolvedValueOnce([{ result: undefined }]);
    answering({ ok: true, value: pageRead() });
    expect(await pullFrom(PLACE, 'page')).toMatchObject({ value: { article: { title: 'Ferry back' } } });
    expect(executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ args: ['__nutgraf', 'pull', ['page', waitMs]] }),
    );
  });

  it('reports a page that moved on to another site while it was loading', async () => {
    const { executeScript } = browser.scripting;
    executeScript.mockResolvedValueOnce([
      { result: { ok: true, value: { ...pageRead(), isLoading: true } } },
    ]);
    executeScript.mockRejectedValue(new Error('in any words'));
    browser.tabs.get
      .mockResolvedValueOnce({ id: 7, url: 'https://news.example/ferry' })
      .mockResolvedValue({});
    expect(await pullFrom(PLACE, 'page')).toEqual({ ok: false, failure: { code: 'page-changed' } });
  });

  it('accepts the reasons that a page can have, and no others', async () => {
    answering({ ok: false, failure: { code: 'nothing-selected', junk: 'x' } });
    expect(await pullFrom(PLACE, 'selection')).toEqual({ ok: false, failure: { code: 'nothing-selected' } });
    answering({ ok: false, failure: { code: 'origin-denied', host: 'bank.example' } });
    expect(await pullFrom(PLACE, 'page')).toEqual(unexpected);
  });

  it('accepts nothing from a page that is closed to extensions', async () => {
    browser.tabs.get.mockResolvedValue({ id: 7, url: 'chrome://settings/' });
    answering({ ok: true, value: pageRead() });
    expect(await pullFrom(PLACE, 'page')).toEqual({ ok: false, failure: { code: 'page-restricted' } });
  });
});

describe('revealIn', () => {
  it('reports which sentences were found, and inserts their colours', async () => {
    answering({ ok: true, value: { isFound: [true, false, true], stem: STEM } });
    expect(await revealIn(7, [QUOTE, QUOTE], true)).toEqual({ ok: true, value: { isFound: [true, false] } });
    // Twice: Chromium takes the colours only from an author's sheet, Firefox's shadow trees only from a user's.
    const css: unknown = expect.stringContaining(`::highlight(${STEM})`);
    const target = { tabId: 7, allFrames: true };
    expect(browser.scripting.insertCSS.mock.calls).toEqual([
      [{ target, css }],
      [{ target, css, origin: 'USER' }],
    ]);
  });

  it.each([
    'x){} body{background:url(https://evil.example/)} y(',
    `${STEM}){}`,
    `)${STEM}`,
    `${STEM}\n`,
    'short',
    '',
    7,
    null,
  ])('does not let a page write into the style sheet: %j', async (stem) => {
    answering({ ok: true, value: { isFound: [true], stem } });
    expect(await revealIn(7, [QUOTE], true)).toEqual(unexpected);
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });

  it.each([
    ['was closed', new Error('No tab with id: 7'), 'tab-gone'],
    ['shows another page', { id: 7 }, 'page-changed'],
  ])('reports that the tab %s before the colours are inserted', async (_what, after, code) => {
    answering({ ok: true, value: { isFound: [true], stem: STEM } });
    browser.scripting.insertCSS.mockImplementation(async () => {
      if (after instanceof Error) browser.tabs.get.mockRejectedValue(after);
      else browser.tabs.get.mockResolvedValue(after);
      throw new Error('Frame with ID 0 was removed.');
    });
    expect(await revealIn(7, [QUOTE], true)).toEqual({ ok: false, failure: { code } });
  });

  it('returns true or false for each sentence, whatever the page says', async () => {
    for (const value of attacked({ isFound: [true], stem: STEM })) {
      answering({ ok: true, value });
      const told = await revealIn(7, [QUOTE], false);
      if (told.ok) expect([[true], [false]]).toContainEqual(told.value.isFound);
      else expect(told).toEqual(unexpected);
    }
    answering({ ok: true, value: { isFound: ['yes', 1], stem: STEM } });
    expect(await revealIn(7, [QUOTE, QUOTE], false)).toMatchObject({ value: { isFound: [false, false] } });
    for (const { 0: sheet } of browser.scripting.insertCSS.mock.calls)
      expect(JSON.stringify(sheet)).not.toMatch(/url|import|evil/);
  });
});

describe('highlightedIn', () => {
  it('returns only texts, whatever the page says', async () => {
    answering({ ok: true, value: { exacts: ['The ferry is back.'] } });
    expect(await highlightedIn(7)).toEqual({ ok: true, value: { exacts: ['The ferry is back.'] } });
    for (const value of attacked({ exacts: ['The ferry is back.'] })) {
      answering({ ok: true, value });
      const told = await highlightedIn(7);
      if (told.ok) expect(told.value.exacts.every((exact) => typeof exact === 'string')).toBe(true);
      else expect(told).toEqual(unexpected);
    }
  });
});
