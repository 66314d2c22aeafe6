import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox, type Firefox } from '../../scripts/browsers/firefox';
import {
  allowPrompt,
  clickToolbar,
  closePopup,
  evaluateInPopup,
} from '../../scripts/browsers/firefox-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { serveLoopback, type LoopbackServer } from '../../scripts/browsers/serve';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { FIREFOX_ID } from '../../scripts/build/manifest';
import { MARKS, READ_WORDED, startAiServer, type AiServer, type Worded } from './ai-server';
import { files } from './pages';

let firefox: Firefox;
let pages: LoopbackServer;
let ai: AiServer;

beforeAll(async () => {
  pages = await serveLoopback(files);
  ai = await startAiServer();
  firefox = await launchFirefox({
    executablePath: ensureInstalled({ browsers: ['firefox'], display: false }).get('firefox') ?? '',
    extension: ensureBuilt('firefox'),
    headless: true,
    offline: true,
    prefs: {
      // Marionette switches the models off; in a reader's Firefox they are on.
      'browser.ml.enable': true,
      // Otherwise a click on "Allow" is ignored in the first half second.
      'security.notification_enable_delay': 0,
    },
  });
});

afterEach(async () => {
  ai.release();
  await closePopup(firefox.marionette);
});

afterAll(async () => {
  await firefox?.close();
  await ai?.close();
  await pages?.close();
});

const extension = `WebExtensionPolicy.getByID('${FIREFOX_ID}')`;

async function navigate(url: string): Promise<void> {
  await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  await firefox.marionette.send('WebDriver:Navigate', { url });
}
async function openSettings(): Promise<void> {
  const host = await firefox.marionette.run('chrome', `return ${extension}.mozExtensionHostname`);
  await navigate(`moz-extension://${String(host)}/src/popup/settings/settings.html`);
  await element('input[name=engine]');
}
async function openArticle(path: string): Promise<void> {
  await navigate(`http://localhost:${pages.port}${path}`);
}

/** Waits for an element of the page in the tab and returns WebDriver's reference to it. */
async function element(selector: string): Promise<unknown> {
  await expect
    .poll(
      () =>
        firefox.marionette.run('content', `return document.querySelector(arguments[0]) !== null`, [selector]),
      { timeout: 10_000 },
    )
    .toBe(true);
  const found: unknown = await firefox.marionette.send('WebDriver:FindElement', {
    using: 'css selector',
    value: selector,
  });
  const value: unknown =
    typeof found === 'object' && found !== null ? Reflect.get(found, 'value') : undefined;
  return typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined;
}
async function click(selector: string): Promise<void> {
  await firefox.marionette.send('WebDriver:ElementClick', { id: await element(selector) });
}
async function type(selector: string, text: string): Promise<void> {
  await firefox.marionette.send('WebDriver:ElementSendKeys', { id: await element(selector), text });
}
const textOf = (selector: string): Promise<unknown> =>
  firefox.marionette.run('content', `return document.querySelector(arguments[0])?.textContent`, [selector]);

async function worded(): Promise<Worded> {
  const json = await evaluateInPopup(firefox.marionette, READ_WORDED);
  return typeof json === 'string' ? JSON.parse(json) : { facts: [], doubts: [], line: '', actions: [] };
}
const lineSays = async (words: RegExp): Promise<void> =>
  expect.poll(async () => (await worded()).line, { timeout: 20_000 }).toMatch(words);
const firstFactIs = async (fact: string): Promise<void> =>
  expect.poll(async () => (await worded()).facts[0], { timeout: 20_000 }).toBe(fact);

const WORDED = [
  'The new bridge of Elmsworth was opened on Monday.',
  `${MARKS.unsupported}Mayor Tilda Oake said that the bridge had cost 24 million crowns.`,
  'About 3,000 people walked across it on the first evening.',
] as const;

test('permission for a server is requested in the click, its models are listed, it is tested and chosen', async () => {
  await openSettings();
  await click('input[value=endpoint]');
  await type('input[name=address]', `127.0.0.1:${ai.port}`);
  await type('input[name=key]', 'secret');
  await click('button[type=submit].button:not(.quiet)');
  await allowPrompt(firefox.marionette);
  await element('select[name=model]');
  await expect.poll(() => textOf('.report')).toBe('Connected. The server has 2 models.');
  await click('.inset .quiet');
  await expect.poll(() => textOf('.report')).toMatch(/^It works: tiny:latest worded facts in /);
  expect(ai.chats[0]?.authorization).toBe('Bearer secret');
});

describe('on a page', () => {
  test('the built-in facts come first, the server’s replace them, and one is marked', async () => {
    ai.hold();
    await openArticle('/elmsworth');
    await clickToolbar(firefox.marionette);
    await firstFactIs(WORDED[0]);
    const during = await worded();
    expect(during.facts.slice(1).every((fact) => fact.startsWith(MARKS.waiting))).toBe(true);
    ai.release();
    await lineSays(/^Worded by tiny:latest at 127\.0\.0\.1/);
    const after = await worded();
    expect(after.facts.slice(0, 3)).toEqual(WORDED);
    expect(after.doubts[0]).toMatch(/Not supported:\s+The article says 42 million, not 24 million\./);
  });

  test('cancelling closes the connection to the server', async () => {
    ai.hold();
    await openArticle('/tarnbeck');
    await clickToolbar(firefox.marionette);
    await firstFactIs(`${MARKS.unsupported}${WORDED[0]}`);
    await evaluateInPopup(firefox.marionette, `document.querySelector('.engine-line button').click()`);
    await expect.poll(() => ai.chats.at(-1)?.isBroken, { timeout: 10_000 }).toBe(true);
    await lineSays(/was stopped$/);
  });

  test('after a background is stopped halfway, the next one starts again and finishes', async () => {
    ai.hold();
    const asked = ai.chats.length;
    await openArticle('/elmsworth-again');
    await clickToolbar(firefox.marionette);
    await firstFactIs(WORDED[0]);
    await firefox.marionette.run(
      'chrome',
      `await ${extension}.extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    await expect.poll(() => ai.chats.length, { timeout: 20_000 }).toBe(asked + 2);
    ai.release();
    await lineSays(/^Worded by/);
    expect((await worded()).facts.slice(0, 3)).toEqual(WORDED);
  });
});

test('permission for Firefox’s own model is requested in the click, and the outcome is shown', async () => {
  await openSettings();
  await click('input[value=firefox-ml]');
  expect(await textOf('.state')).toMatch(/Firefox asks you first\./);
  await click('.inset .button');
  await allowPrompt(firefox.marionette);
  // Without a network no model can be downloaded; Firefox reports this at once or not at all.
  await expect
    .poll(() => textOf('.inset [role=status]'), { timeout: 30_000 })
    .toMatch(/^The browser could not download the model\.|^The model is ready\./);
  const told = await textOf('.inset [role=status]');
  console.log(`Firefox’s own model, without a network: ${String(told)}`);
});

/** What the reader has allowed the extension beyond its installation. */
async function given(): Promise<unknown> {
  const json = await firefox.marionette.run(
    'chrome',
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { origins, permissions, data_collection } = await ExtensionPermissions.get('${FIREFOX_ID}');
     return JSON.stringify({ origins, permissions, data_collection });`,
  );
  return JSON.parse(String(json));
}
const NOTHING = { origins: [], permissions: [], data_collection: [] };

async function clearEverything(): Promise<void> {
  await openSettings();
  await click('section:last-of-type .button');
  await click('section:last-of-type .button:not(.quiet)');
  await expect.poll(() => textOf('section:last-of-type [role=status]')).toBe('Everything is cleared.');
}

test('clearing everything forgets the server and returns its permission', async () => {
  await clearEverything();
  expect(await given()).toEqual(NOTHING);
});

test('a server on another machine needs the consent that an article leaves this one', async () => {
  await openSettings();
  await click('input[value=endpoint]');
  // Firefox resolves the name to this machine, which the extension does not take it for.
  await type('input[name=address]', `ai.localhost:${ai.port}`);
  await click('button[type=submit].button:not(.quiet)');
  await allowPrompt(firefox.marionette);
  await element('select[name=model]');
  const origins = ['http://ai.localhost/*'];
  expect(await given()).toEqual({ origins, permissions: [], data_collection: ['websiteContent'] });
  await clearEverything();
  expect(await given()).toEqual(NOTHING);
});
