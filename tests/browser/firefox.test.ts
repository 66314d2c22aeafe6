import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox, type Firefox } from '../../scripts/browsers/firefox';
import {
  chooseInMenu,
  clickToolbar,
  closePopup,
  pressCommand,
  readFirefoxView,
} from '../../scripts/browsers/firefox-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { settledView, type ShownView } from '../../scripts/browsers/read-view';
import { serveLoopback, type LoopbackServer } from '../../scripts/browsers/serve';
import { FIREFOX_ID } from '../../scripts/build/manifest';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { expectSampleFacts } from './expected';
import { files } from './pages';
import { CHANGES, UNTOUCHED, WATCH } from './untouched';

let firefox: Firefox;
let server: LoopbackServer;

beforeAll(async () => {
  server = await serveLoopback(files);
  firefox = await launchFirefox({
    executablePath: ensureInstalled({ browsers: ['firefox'], display: false }).get('firefox') ?? '',
    extension: ensureBuilt('firefox'),
    headless: true,
    offline: true,
    // The prompt for another origin is the browser's own, and granting is not tested here.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
});

afterEach(() => closePopup(firefox.marionette));

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const view = (): Promise<ShownView> => settledView(() => readFirefoxView(firefox.marionette));

/** Opens a page; another host makes it another origin, on which nothing has been granted before. */
async function open(path: string, host = 'localhost'): Promise<void> {
  const url = path.includes(':') ? path : `http://${host}:${server.port}${path}`;
  await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  await firefox.marionette.send('WebDriver:Navigate', { url });
}

const inPage = (expression: string): Promise<unknown> =>
  firefox.marionette.run('content', `return window.eval(arguments[0])`, [expression]);

function pointOf(json: unknown): { x: number; y: number } {
  const { x, y }: { x: number; y: number } = JSON.parse(String(json));
  return { x, y };
}

describe('each of the three ways shows facts and read-next, and changes nothing in the page', () => {
  test.each([
    ['the toolbar button', 'localhost', () => clickToolbar(firefox.marionette)],
    ['the keyboard command', '127.0.0.1', () => pressCommand(firefox.marionette)],
    [
      'the choice in the context menu',
      'localhost',
      () => chooseInMenu(firefox.marionette, { x: 300, y: 120 }),
    ],
  ] as const)('%s', async (_way, host, trigger) => {
    await open('about:blank');
    await open('/sample', host);
    await inPage(WATCH);
    await trigger();
    expectSampleFacts(await view(), server.port, host);
    expect(await inPage(CHANGES)).toBe(UNTOUCHED);
  });
});

test('a choice on a link shows the facts of the page behind it, fetched without cookies', async () => {
  await open('/link');
  await inPage('document.cookie = "who=reader"');
  await inPage(WATCH);
  await chooseInMenu(firefox.marionette, { x: 200, y: 110 });
  expect(await view()).toMatchObject({ phase: 'condensed', title: expect.stringMatching(/^Tarnbeck/) });
  expect(await inPage(CHANGES)).toBe(UNTOUCHED);
  expect(server.requests.filter(({ path }) => path === '/tarnbeck')).toEqual([
    { path: '/tarnbeck', cookie: undefined },
  ]);
});

test('a choice on a selection shows the facts of what is selected, nothing else', async () => {
  await open('/elmsworth');
  await inPage(`getSelection().selectAllChildren(document.querySelectorAll('p')[1])`);
  const at: unknown =
    await inPage(`(() => { const box = document.querySelectorAll('p')[1].getBoundingClientRect();
    return JSON.stringify({ x: Math.round(box.x + 60), y: Math.round(box.y + 8) }) })()`);
  await chooseInMenu(firefox.marionette, pointOf(at));
  const shown = await view();
  const facts = shown.phase === 'condensed' ? shown.facts.join(' ') : '';
  expect(facts).toMatch(/42 million/);
  expect(facts).not.toMatch(/3,000/);
});

describe('a page that is no article', () => {
  test.each([
    ['a page of the browser', 'about:support', /does not let extensions/],
    ['a login page', '/login', /no article/],
    ['an image', '/image.png', /shows a file/],
    ['an empty page', '/empty', /no text/],
  ])('%s', async (_what, path, message) => {
    await open(path);
    await clickToolbar(firefox.marionette);
    expect(await view()).toMatchObject({ phase: 'failed', message: expect.stringMatching(message) });
  });
});

test('the background is stopped before the click: the answer is the same', async () => {
  await open('/elmsworth');
  await firefox.marionette.run(
    'chrome',
    `await WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension.terminateBackground()`,
  );
  await clickToolbar(firefox.marionette);
  expect(await view()).toMatchObject({ phase: 'condensed', title: expect.stringMatching(/^Elmsworth/) });
});

/**
 * What Firefox logs when a context ends with a request still pending. Here that happens on purpose: popups are closed
 * and the background is stopped, whatever they are doing.
 */
const ENDED_HALFWAY = /^Promise (resolved|rejected) after context unloaded/;

test('the extension logs no error', async () => {
  const errors: unknown = await firefox.marionette.run(
    'chrome',
    `return Services.console.getMessageArray()
      .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
      .filter((m) => (m.sourceName ?? '').startsWith('moz-extension:'))
      .map((m) => m.errorMessage)`,
  );
  expect(Array.isArray(errors)).toBe(true);
  expect([errors].flat().filter((error) => !ENDED_HALFWAY.test(String(error)))).toEqual([]);
});
