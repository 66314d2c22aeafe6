import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFile } from '../../../scripts/browsers/serve';
import { articleAbout, files } from '../pages';
import { CHANGES, UNTOUCHED, WATCH } from '../untouched';
import { countHighlighted, READ_SHOWN, REVEAL_PAGE, shownFrom, type Shown } from './reveal-page';
import type { Reader, Surface } from './reader';

/** The second item of the sample page's list. */
const NEXT = '/world/transport-secretary-quits';

const PAGES: ReadonlyMap<string, ServedFile> = new Map<string, ServedFile>([
  ...files,
  ['/reveal', { body: REVEAL_PAGE }],
  [NEXT, { body: articleAbout('Velmora') }],
]);

/** The button that highlights all facts. */
const ALL = '.heading-row > .tool';
const RECENT = 'src/popup/recent/recent.html';
const SETTINGS = 'src/popup/settings/settings.html';

const textOf = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => element.innerText).join('\\n')`;

/** What a reader does with the facts, played through in a browser. */
export function readerStories(start: (files: ReadonlyMap<string, ServedFile>) => Promise<Reader>): void {
  let reader: Reader;
  beforeAll(async () => {
    reader = await start(PAGES);
  });
  afterEach(() => reader.tidy());
  afterAll(() => reader?.close());

  const shown = async (): Promise<readonly Shown[]> => shownFrom(await reader.page.run(READ_SHOWN));
  /** Opens a page's facts. */
  const opened = async (path: string): Promise<Surface> => {
    await reader.open(path);
    const { popup, view } = await reader.clickButton();
    expect(view.phase).toBe('condensed');
    return popup;
  };
  const fact = (words: string): string =>
    `[...document.querySelectorAll('.fact')].findIndex((item) => item.innerText.includes(${JSON.stringify(words)})) + 1`;
  const clickFact = async (popup: Surface, words: string): Promise<void> =>
    popup.click(`.fact:nth-child(${String(await popup.run(fact(words)))}) button`);
  const eventually = (popup: Surface, expression: string) => expect.poll(() => popup.run(expression));

  describe('a click on a fact shows its sentence in the page', () => {
    test.each([
      [
        'across a link, bold type and a line break',
        'new bridge',
        /^The new bridge of Elmsworth was opened ?on Mon.*2017\.$/,
      ],
      [
        'in a box that scrolls by itself, and not its hidden copy',
        '70,000',
        /^The ferry that.*in October\.$/,
      ],
      ['far below, with a reading above a word', '3,000 people', /^About 3,000 people.*at both ends\.$/],
    ])('%s', async (_what, words, sentence) => {
      const popup = await opened('/reveal');
      await reader.page.run(WATCH);
      await clickFact(popup, words);
      await expect
        .poll(shown)
        .toEqual([{ text: expect.stringMatching(sentence), isInSight: true, box: expect.anything() }]);
      // The fade comes first; at its end the sentence has the colour of a marker pen.
      await expect
        .poll(async () => {
          const [first] = await shown();
          return reader.page.run(countHighlighted(await reader.photograph(), first?.box));
        })
        .toBeGreaterThan(0.5);
      expect(await reader.page.run(CHANGES)).toBe(UNTOUCHED);
    });

    test('until Escape, or a second click', async () => {
      const popup = await opened('/reveal');
      await clickFact(popup, '3,000');
      await expect.poll(shown).toHaveLength(1);
      await clickFact(popup, '3,000');
      await expect.poll(shown).toEqual([]);
      await clickFact(popup, '3,000');
      await expect.poll(shown).toHaveLength(1);
      // The popup has the focus and closes; the highlight stays for further reading. The next Escape is the page's.
      await reader.leavePopup();
      expect(await shown()).toHaveLength(1);
      await reader.pressEscape();
      await expect.poll(shown).toEqual([]);
    });

    test('and a popup that opens again knows that it is there, and removes it', async () => {
      const popup = await opened('/reveal');
      await clickFact(popup, '3,000');
      await expect.poll(shown).toHaveLength(1);
      await eventually(popup, textOf('.toast')).toMatch(/Esc .* clear/);
      await reader.leavePopup();
      const { popup: second } = await reader.clickButton();
      await eventually(second, textOf('.fact.is-shown')).toMatch(/3,000/);
      await second.click(ALL);
      await expect.poll(shown).not.toHaveLength(1);
      await reader.leavePopup();
      const { popup: third } = await reader.clickButton();
      await eventually(third, `document.querySelector('${ALL}').ariaPressed`).toBe('true');
      await third.click(ALL);
      await expect.poll(shown).toEqual([]);
      await reader.leavePopup();
      const { popup: fourth } = await reader.clickButton();
      await eventually(fourth, `document.querySelector('${ALL}').ariaPressed`).toBe('false');
    });

    test('all of them, and as many as there are facts', async () => {
      const popup = await opened('/reveal');
      const count = Number(await popup.run(`document.querySelectorAll('.fact').length`));
      await popup.click('.heading-row > .tool');
      await expect.poll(shown).toHaveLength(count);
      await popup.click('.stepper > :first-child');
      await expect.poll(shown).toHaveLength(count - 1);
      await popup.click('.heading-row > .tool');
      await expect.poll(shown).toEqual([]);
    });

    test('also after the page is rendered again; and reports when it is gone', async () => {
      const popup = await opened('/reveal');
      await reader.page.run(`document.querySelector('article').innerHTML += ''; 0`);
      await clickFact(popup, '3,000');
      await expect.poll(shown).toMatchObject([{ isInSight: true }]);
      await reader.page.run(`document.querySelectorAll('p').forEach((p) => p.remove()); 0`);
      await clickFact(popup, 'new bridge');
      await eventually(popup, textOf('.note')).toMatch(/no longer on the page/);
    });

    test.each([
      [
        'in an open shadow root',
        `document.body.append(Object.assign(document.createElement('section'), { id: 'host' }));
         document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>Words <b>within</b> the shadow.</p>'; 0`,
        'Words within the shadow.',
      ],
      [
        'in a frame of the same site',
        `new Promise((resolve) => { const frame = document.createElement('iframe'); frame.src = '/tarnbeck';
         frame.onload = () => resolve(0); document.body.append(frame) })`,
        'Lorries heavier than 12 tonnes will not be allowed to use it until inspectors have finished their report in the autumn.',
      ],
    ])('%s', async (_where, build, exact) => {
      const popup = await opened('/elmsworth');
      await reader.page.run(build);
      // What is pulled from such pages is tested elsewhere: here the view asks for one of their sentences.
      await popup.run(`(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
        (globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'reveal', tabId: tab.id, scrolls: true,
          quotes: [{ exact: ${JSON.stringify(exact)}, prefix: '', suffix: '' }] })).then(() => 0)`);
      await expect.poll(shown).toEqual([expect.objectContaining({ text: exact, isInSight: true })]);
      await expect
        .poll(async () => {
          const [first] = await shown();
          return reader.page.run(countHighlighted(await reader.photograph(), first?.box));
        })
        .toBeGreaterThan(0.5);
    });
  });

  test.each([
    ['in an open shadow root', '/in-shadow', 'document.querySelector("main").shadowRoot'],
    ['in a frame of the same site', '/framed', 'frames[0].document'],
  ])('an article %s is read, shown in its place, and not changed', async (_where, path, root) => {
    await reader.open(path);
    // A frame begins with an empty document, which is then replaced.
    await expect.poll(() => reader.page.run(`Boolean(${root}?.querySelector('p'))`)).toBe(true);
    await reader.page.run(WATCH);
    const { popup, view } = await reader.clickButton();
    expect(view.phase === 'condensed' ? view.facts.join('\n') : '').toMatch(/42 million/);
    await clickFact(popup, '42 million');
    await eventually(popup, `document.querySelectorAll('.fact.is-shown').length`).toBe(1);
    expect(await reader.page.run(CHANGES)).toBe(UNTOUCHED);
    // The watch would have seen any change there.
    await reader.page.run(`${root}.querySelector('p').setAttribute('data-mark', ''); 0`);
    expect(await reader.page.run(CHANGES)).not.toBe(UNTOUCHED);
  });

  test('facts can be copied, with title and address', async () => {
    const popup = await opened('/elmsworth');
    await popup.click('.action-bar > .action');
    await eventually(popup, textOf('.toast')).toMatch(/Copied/);
    const text = await reader.clipboard();
    expect(text).toMatch(/^Elmsworth opens its new bridge after nine years\n/);
    expect(text).toContain(`${reader.origin}/elmsworth\n`);
    expect(text.match(/^• /gm)?.length).toBeGreaterThan(2);
  });

  test('a link of read-next opens beside the page with Ctrl, and in its place without', async () => {
    await reader.open('/sample');
    const { popup } = await reader.clickButton();
    await popup.click(`.next [href$="${NEXT}"]`, { ctrl: true });
    await expect.poll(() => reader.tabs()).toContain(reader.origin + NEXT);
    expect(await reader.page.run('location.pathname')).toBe('/sample');
    await popup.click(`.next [href$="${NEXT}"]`);
    await expect.poll(() => reader.page.run('location.pathname')).toBe(NEXT);
  });

  describe('the view at the side', () => {
    test('knows when Escape in the page has cleared the highlights, without being looked at', async () => {
      const popup = await opened('/reveal');
      await popup.click('.action-bar [popovertarget]');
      await popup.click('.menu > [data-action="panel"]');
      const panel = await reader.panel();
      await reader.leavePopup();
      await eventually(panel, textOf('.fact')).toMatch(/3,000/);
      await panel.run(`document.querySelector('${ALL}').click()`);
      await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
      await eventually(panel, `document.querySelector('${ALL}').ariaPressed`).toBe('true');
      await reader.pressEscape();
      await eventually(panel, `document.querySelector('${ALL}').ariaPressed`).toBe('false');
    });

    test('follows the tab, and never shows facts of a page that it may not see', async () => {
      const popup = await opened('/elmsworth');
      await popup.click('.action-bar [popovertarget]');
      await popup.click('.menu > [data-action="panel"]');
      const panel = await reader.panel();
      await eventually(panel, textOf('h1')).toMatch(/^Elmsworth/);
      await reader.leavePopup();
      await reader.openTab('/tarnbeck', '127.0.0.1');
      await eventually(panel, textOf('h1')).toMatch(/not allowed to read this page yet/);
      expect(await panel.run(textOf('body'))).not.toMatch(/Elmsworth/);
      await reader.clickButton();
      await eventually(panel, textOf('h1')).toMatch(/^Tarnbeck/);
      await reader.bringToFront(0);
      await eventually(panel, textOf('h1')).toMatch(/^Elmsworth/);
    });
  });

  describe('recent pages', () => {
    test('are kept, found by their words, and removed one by one', async () => {
      // Without what other stories left, which would be found as well.
      const earlier = await reader.openOurs(RECENT);
      await earlier.run(`void chrome.storage.local.remove('recent')`);
      await eventually(earlier, textOf('main')).not.toMatch(/Elmsworth/);
      await reader.bringToFront(0);
      await opened('/elmsworth');
      await reader.leavePopup();
      await opened('/sample');
      await reader.leavePopup();
      const recent = await reader.openOurs(RECENT);
      await eventually(recent, textOf('.recent-title')).toMatch(/^Harbour minister.*\nElmsworth/);
      await recent.run(`(() => { const box = document.querySelector('[type=search]'); box.value = 'FLOOD bridge';
        box.dispatchEvent(new Event('input', { bubbles: true })) })()`);
      await eventually(recent, textOf('.recent-title')).toMatch(/^Elmsworth[^\n]*$/);
      await recent.click('.recent > li > .tool');
      await eventually(recent, textOf('main')).toMatch(/No recent page contains these words/);
    });

    test('of an excluded site are removed, and no more are kept', async () => {
      await opened('/elmsworth');
      await reader.leavePopup();
      const recent = await reader.openOurs(RECENT);
      await eventually(recent, textOf('.recent-title')).toMatch(/Elmsworth/);
      await recent.click('.recent summary');
      await recent.click('.recent .row > button');
      await eventually(recent, textOf('main')).not.toMatch(/Elmsworth/);
      const settings = await reader.openOurs(SETTINGS);
      await eventually(settings, textOf('.hosts')).toMatch(/localhost/);
      await reader.bringToFront(0);
      await opened('/tarnbeck');
      await reader.leavePopup();
      const again = await reader.openOurs(RECENT);
      await eventually(again, textOf('h1')).toMatch(/Recent pages/);
      expect(await again.run(textOf('main'))).not.toMatch(/localhost/);
    });
  });

  test('the number of facts is what the settings say', async () => {
    const settings = await reader.openOurs(SETTINGS);
    await eventually(settings, `document.querySelectorAll('select').length > 0`).toBe(true);
    await settings.run(`(() => { const choice = document.querySelector('select'); choice.value = '3';
      choice.dispatchEvent(new Event('change', { bubbles: true })) })()`);
    await reader.bringToFront(0);
    const popup = await opened('/elmsworth');
    expect(await popup.run(`document.querySelectorAll('.fact').length`)).toBe(3);
  });
}
