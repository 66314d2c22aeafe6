import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox, type Firefox } from '../../scripts/browsers/firefox';
import {
  clickToolbar,
  closePopup,
  evaluateInPopup,
  readFirefoxView,
} from '../../scripts/browsers/firefox-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { settledView, type ShownView } from '../../scripts/browsers/read-view';
import { serveLoopback, type LoopbackServer, type ServedFile } from '../../scripts/browsers/serve';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { FIREFOX_ID } from '../../scripts/build/manifest';
import { attack, clobberedPage, hostilePage, REPELLED } from './hostile-page';
import { files } from './pages';

const KILLS = 10;
const POLICY = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})`;

let firefox: Firefox;
let server: LoopbackServer;

beforeAll(async () => {
  server = await serveLoopback(
    new Map<string, ServedFile>([
      ...files,
      ['/hostile', { body: hostilePage }],
      ['/clobbered', { body: clobberedPage }],
    ]),
  );
  firefox = await launchFirefox({
    executablePath: ensureInstalled({ browsers: ['firefox'], display: false }).get('firefox') ?? '',
    extension: ensureBuilt('firefox'),
    headless: true,
    offline: true,
  });
  // Records, from now on, every network request of the extension that the browser observes.
  await firefox.marionette.run(
    'chrome',
    `globalThis.nutgrafRequests = [];
     Services.obs.addObserver((channel) => {
       const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
       if (loadInfo.triggeringPrincipal?.addonId === ${JSON.stringify(FIREFOX_ID)} ||
           loadInfo.loadingPrincipal?.addonId === ${JSON.stringify(FIREFOX_ID)})
         globalThis.nutgrafRequests.push(URI.spec);
     }, 'http-on-modify-request');`,
  );
});

afterEach(() => closePopup(firefox.marionette));

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function open(path: string): Promise<void> {
  await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  await firefox.marionette.send('WebDriver:Navigate', { url: `http://localhost:${server.port}${path}` });
}

const view = (): Promise<ShownView> => settledView(() => readFirefoxView(firefox.marionette));
const inPage = (expression: string): Promise<unknown> =>
  firefox.marionette.run('content', `return window.eval(arguments[0])`, [expression]);

describe('a hostile page', () => {
  test('is read as it is shown, notices nothing, reaches no file and gets no answer', async () => {
    await open('/hostile');
    await clickToolbar(firefox.marionette);
    const shown = await view();
    expect(shown.phase).toBe('condensed');
    expect(JSON.stringify(shown)).toMatch(/Tilda Oake/);
    expect(JSON.stringify(shown)).not.toMatch(/MADE UP|broken by the page/);
    const host: unknown = await firefox.marionette.run('chrome', `return ${POLICY}.mozExtensionHostname`);
    // The page broke its own JSON, so its findings are read piece by piece.
    await inPage(
      `${attack(`moz-extension://${String(host)}/`, FIREFOX_ID)}.then((results) => { window.__results = results })`,
    );
    await expect.poll(() => inPage('Boolean(window.__results)'), { timeout: 10_000 }).toBe(true);
    for (const [path, answer] of Object.entries(REPELLED))
      expect(await inPage(`window.__results[${JSON.stringify(path)}]`), path).toBe(answer);
    expect(await inPage('window.__results.answer ?? "nothing"')).toBe('nothing');
    expect(await inPage('window.__noticed.join()')).toBe('message [object Object]');
  });
});

test('a page that shadows every property of its forms and its document is read completely, and its facts are found again', async () => {
  await open('/clobbered');
  expect(await inPage('globalThis.__isClobbered()')).toBe(true);
  await clickToolbar(firefox.marionette);
  const shown = JSON.stringify(await view());
  expect(shown).toMatch(/Tilda Oake/);
  expect(shown).toMatch(/42 million/);
});

test('a page that constantly changes its address still gets its facts', async () => {
  await open('/elmsworth');
  await clickToolbar(firefox.marionette);
  await view();
  await inPage(`window.at = 0; setInterval(() => history.replaceState(0, '', '/other-' + at++), 20)`);
  await expect.poll(() => inPage('window.at > 100'), { timeout: 20_000 }).toBe(true);
  expect(JSON.stringify(await view())).toMatch(/Tilda Oake/);
});

test(`nothing is lost when the background is killed ${KILLS} times`, { timeout: 120_000 }, async () => {
  await open('/elmsworth');
  for (let kill = 0; kill < KILLS; kill++) {
    await clickToolbar(firefox.marionette);
    await firefox.marionette.run('chrome', `await ${POLICY}.extension.terminateBackground()`);
    expect(await view(), `kill ${kill}`).toMatchObject({ phase: 'condensed' });
    await closePopup(firefox.marionette);
  }
});

test('nothing is left of a tab that was closed', async () => {
  const { marionette } = firefox;
  await open('/elmsworth');
  await clickToolbar(marionette);
  await view();
  const tabs = `browser.tabs.query({ active: true, currentWindow: true })`;
  const id = String(await evaluateInPopup(marionette, `${tabs}.then(([tab]) => tab.id)`));
  // Stored as an engine leaves it.
  await evaluateInPopup(marionette, `browser.storage.session.set({ 'refining:${id} page a': {} })`);
  await closePopup(marionette);
  const kept = async (): Promise<unknown> =>
    evaluateInPopup(
      marionette,
      `browser.storage.session.get().then((all) => Object.keys(all).filter((key) => /^(digest:${id}:|refining:${id} )/.test(key)).sort().join())`,
    );
  await clickToolbar(marionette);
  await view();
  expect(await kept()).toBe(`digest:${id}:page,refining:${id} page a`);
  await closePopup(marionette);
  await marionette.send('Marionette:SetContext', { value: 'content' });
  const next: unknown = await marionette.send('WebDriver:NewWindow', { type: 'tab' });
  await marionette.send('WebDriver:CloseWindow');
  const handle: unknown = Reflect.get(Object(next), 'handle');
  await marionette.send('WebDriver:SwitchToWindow', { handle: String(handle) });
  await open('/elmsworth');
  await clickToolbar(marionette);
  await view();
  await expect.poll(kept).toBe('');
});

test('all of the above made no request of the extension', async () => {
  const requests = (): Promise<unknown> =>
    firefox.marionette.run('chrome', 'return globalThis.nutgrafRequests');
  expect(await requests()).toEqual([]);
  // Control: the observer does see a request made in the extension's name.
  const control = `http://localhost:${server.port}/control`;
  await firefox.marionette.run(
    'chrome',
    `const principal = ${POLICY}.extension.principal;
     const channel = Services.io.newChannel(${JSON.stringify(control)}, null, null, null, principal, principal,
       Ci.nsILoadInfo.SEC_ALLOW_CROSS_ORIGIN_SEC_CONTEXT_IS_NULL, Ci.nsIContentPolicy.TYPE_OTHER);
     await new Promise((resolve) => channel.asyncOpen({
       onStartRequest() {}, onDataAvailable() {}, onStopRequest: () => resolve(),
       QueryInterface: ChromeUtils.generateQI(['nsIStreamListener', 'nsIRequestObserver']),
     }));`,
  );
  expect(await requests()).toEqual([control]);
});
