import { launchFirefox } from '../../../scripts/browsers/firefox';
import {
  clickIn,
  clickToolbar,
  closePopup,
  evaluateIn,
  POPUP,
  pressEscape,
  readFirefoxView,
  waitFor,
} from '../../../scripts/browsers/firefox-extension';
import { ensureInstalled } from '../../../scripts/browsers/install';
import { settledView } from '../../../scripts/browsers/read-view';
import { serveLoopback, type ServedFile } from '../../../scripts/browsers/serve';
import { FIREFOX_ID } from '../../../scripts/build/manifest';
import { ensureBuilt } from '../../../scripts/build/ensure-built';
import { valueOf } from '../../../scripts/browsers/marionette';
import type { Reader, Surface } from './reader';

const SELECTED = 'gBrowser.selectedBrowser';
const PANEL = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

/** A reader with Firefox, headless. */
export async function firefoxReader(files: ReadonlyMap<string, ServedFile>): Promise<Reader> {
  const server = await serveLoopback(files);
  const firefox = await launchFirefox({
    executablePath: ensureInstalled({ browsers: ['firefox'], display: false }).get('firefox') ?? '',
    extension: ensureBuilt('firefox'),
    headless: true,
    offline: true,
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const { marionette } = firefox;
  const origin = `http://localhost:${server.port}`;
  const inChrome = (script: string): Promise<unknown> => marionette.run('chrome', script);
  const inContent = async (command: string, parameters: object = {}): Promise<unknown> => {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return marionette.send(command, parameters);
  };
  const handles: string[] = [String(await inContent('WebDriver:GetWindowHandle').then(valueOf))];
  const select = (handle: string | undefined): Promise<unknown> =>
    inContent('WebDriver:SwitchToWindow', { handle, focus: true });
  const surface = (browser: string): Surface => ({
    run: (expression) => evaluateIn(marionette, browser, expression),
    click: (selector, how) => clickIn(marionette, browser, selector, how),
  });
  return {
    origin,
    page: {
      run: (expression) => marionette.run('content', 'return window.eval(arguments[0])', [expression]),
      click: (selector) => clickIn(marionette, SELECTED, selector),
    },
    open: async (path) => void (await inContent('WebDriver:Navigate', { url: origin + path })),
    async openTab(path, host = 'localhost') {
      const answer = await inContent('WebDriver:NewWindow', { type: 'tab', focus: true });
      const handle =
        typeof answer === 'object' && answer !== null && 'handle' in answer ? String(answer.handle) : '';
      handles.push(handle);
      await select(handle);
      await inContent('WebDriver:Navigate', { url: `http://${host}:${server.port}${path}` });
    },
    async bringToFront(tab) {
      await select(handles[tab]);
    },
    async clickButton() {
      await clickToolbar(marionette);
      const view = await settledView(() => readFirefoxView(marionette));
      return { popup: surface(POPUP), view };
    },
    async tidy() {
      await closePopup(marionette);
      await inChrome(
        `SidebarController.hide(); while (gBrowser.tabs.length > 1) gBrowser.removeTab(gBrowser.tabs[1])`,
      );
      handles.splice(1);
      await select(handles[0]);
    },
    leavePopup: () => closePopup(marionette),
    pressEscape: () => pressEscape(marionette),
    async photograph() {
      return String(await inContent('WebDriver:TakeScreenshot', { full: false }).then(valueOf));
    },
    async openOurs(path) {
      const url = `WebExtensionPolicy.getByID('${FIREFOX_ID}').getURL(${JSON.stringify(path)})`;
      await inChrome(`gBrowser.selectedTab = gBrowser.addTrustedTab(${url})`);
      await waitFor(
        marionette,
        `${SELECTED}.currentURI.spec === ${url} && !${SELECTED}.webProgress.isLoadingDocument`,
      );
      return surface(SELECTED);
    },
    async panel() {
      await waitFor(marionette, PANEL);
      return surface(PANEL);
    },
    clipboard: async () => String(await inChrome('return await navigator.clipboard.readText()')),
    async tabs() {
      const all = await inChrome(`return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)`);
      return Array.isArray(all) ? all.map(String) : [];
    },
    async close() {
      await firefox.close();
      await server.close();
    },
  };
}
