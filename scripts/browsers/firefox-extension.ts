import { FIREFOX_ID } from '../build/manifest';
import type { Marionette } from './marionette';
import { READ_VIEW, parseView, type ShownView } from './read-view';

/** WebDriver's codes of the keys. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { alt: '\uE00A', shift: '\uE008', control: '\uE009', escape: '\uE00C' } as const;

const buttonOf = (id: string): string =>
  `document.querySelector('toolbarbutton.webextension-browser-action[data-extensionid="${id}"]')`;
const ENTRY = `document.querySelector('#contentAreaContextMenu [id*="${FIREFOX_ID.replace(/[@.]/g, '_')}-menuitem"]')`;
/** Expression for the popup's `<browser>` element, to evaluate in the browser's window. */
export const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Performs a real click on an extension's toolbar button; returns its time in milliseconds since the epoch. */
export async function clickToolbar(marionette: Marionette, id: string = FIREFOX_ID): Promise<number> {
  const at = await middleOf(marionette, buttonOf(id));
  const clicked = Date.now();
  await pointAt(marionette, 'chrome', at, 0);
  return clicked;
}

/** Presses the real keys of the command: Alt+Shift+K. */
export async function pressCommand(marionette: Marionette): Promise<void> {
  await press(marionette, [KEYS.alt, KEYS.shift, 'K']);
}

/** Presses the real Escape key. */
export async function pressEscape(marionette: Marionette): Promise<void> {
  await press(marionette, [KEYS.escape]);
}

/**
 * Performs a real click in the middle of an element, in the document that a `<browser>` element shows.
 *
 * @param browser expression for the `<browser>` element
 */
export async function clickIn(
  marionette: Marionette,
  browser: string,
  selector: string,
  how: { readonly ctrl: boolean } = { ctrl: false },
): Promise<void> {
  const box = await evaluateIn(
    marionette,
    browser,
    `(() => { const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ x: x + width / 2, y: y + height / 2 }) })()`,
  );
  const inside: { x: number; y: number } = JSON.parse(String(box));
  const at: unknown = await marionette.run(
    'chrome',
    `const { x, y } = ${browser}.getBoundingClientRect(); return { x, y }`,
  );
  const { x, y } = pointFrom(at);
  const point = { x: Math.round(x + inside.x), y: Math.round(y + inside.y) };
  if (how.ctrl) await sendKey(marionette, 'keyDown', KEYS.control);
  await pointAt(marionette, 'chrome', point, 0);
  if (how.ctrl) await sendKey(marionette, 'keyUp', KEYS.control);
}

/** Performs a real right click on the page, then a real click on our entry in the context menu. */
export async function chooseInMenu(marionette: Marionette, at: Point): Promise<void> {
  await pointAt(marionette, 'content', at, 2);
  await waitFor(marionette, `document.getElementById('contentAreaContextMenu').state === 'open'`);
  await pointAt(marionette, 'chrome', await middleOf(marionette, ENTRY), 0);
}

/** Closes the welcome page that the extension opens when it has been installed. */
export async function closeWelcome(marionette: Marionette): Promise<void> {
  const tab = `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome/welcome.html'))`;
  await waitFor(marionette, tab);
  await marionette.run('chrome', `gBrowser.removeTab(${tab})`);
}

/** Waits for the browser's prompt for a further permission, and performs a real click on "Allow". */
export async function allowPrompt(marionette: Marionette): Promise<void> {
  const button = 'PopupNotifications.panel.firstElementChild?.button';
  await waitFor(marionette, `PopupNotifications.panel.state === 'open' && !${button}?.disabled`);
  await pointAt(marionette, 'chrome', await middleOf(marionette, button), 0);
  await waitFor(marionette, `PopupNotifications.panel.state === 'closed'`);
}

/** Closes the popup, if one is open. */
export async function closePopup(marionette: Marionette): Promise<void> {
  await marionette.run('chrome', `${POPUP}?.closest('panel')?.hidePopup()`);
  await waitFor(marionette, `!${POPUP}`);
}

/** What the popup shows now; pending while none is open. */
export async function readFirefoxView(marionette: Marionette): Promise<ShownView> {
  return parseView((await evaluateInPopup(marionette, READ_VIEW)) ?? '{"phase":"pending"}');
}

/** Takes a picture of the popup, as PNG in Base64: Firefox's own screenshots leave panels out. */
export async function popupPicture(marionette: Marionette): Promise<string> {
  const data = await marionette.run(
    'chrome',
    `const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
     const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
     canvas.getContext('2d').drawImage(bitmap, 0, 0);
     const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
     return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));`,
  );
  return String(data);
}

/** Evaluates an expression in the popup; undefined while there is no popup or it is still loading. */
export function evaluateInPopup(marionette: Marionette, expression: string): Promise<unknown> {
  return evaluateIn(marionette, POPUP, expression);
}

/**
 * Evaluates an expression in the document that a `<browser>` element shows, and awaits it if it is a promise;
 * undefined while there is no such element or its document is still loading.
 *
 * @param browser expression for the `<browser>` element
 */
export function evaluateIn(marionette: Marionette, browser: string, expression: string): Promise<unknown> {
  return marionette.run(
    'chrome',
    `const manager = (${browser})?.messageManager;
     if (!manager) return undefined;
     const name = 'nutgraf:' + Math.random();
     return await new Promise((resolve) => {
       const timer = setTimeout(() => resolve(undefined), 2000);
       manager.addMessageListener(name, (message) => { clearTimeout(timer); resolve(message.data ?? undefined); });
       // A sandbox of its own: our pages' policy rightly forbids evaluating anything in them.
       const script = 'let value; try { if (content.document.readyState === "complete") value = Cu.evalInSandbox(' +
         JSON.stringify(arguments[0]) + ', Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })) }' +
         'catch (error) { Cu.reportError(error) } Promise.resolve(value).then((value) => sendAsyncMessage(' +
         JSON.stringify(name) + ', value))';
       manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
     });`,
    [expression],
  );
}

/** Waits until an expression in the browser's own window is true. */
export async function waitFor(marionette: Marionette, condition: string, limitMs = 10_000): Promise<void> {
  const deadline = Date.now() + limitMs;
  while ((await marionette.run('chrome', `return Boolean(${condition})`)) !== true) {
    if (Date.now() > deadline) throw new Error(`In vain waited for: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function middleOf(marionette: Marionette, element: string): Promise<Point> {
  await waitFor(marionette, `${element}?.getBoundingClientRect().width`);
  const point: unknown = await marionette.run(
    'chrome',
    `const box = ${element}.getBoundingClientRect();
     return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };`,
  );
  return pointFrom(point);
}

function pointFrom(point: unknown): Point {
  if (typeof point !== 'object' || point === null || !('x' in point) || !('y' in point))
    throw new Error('The element is nowhere');
  return { x: Number(point.x), y: Number(point.y) };
}

async function pointAt(
  marionette: Marionette,
  context: 'chrome' | 'content',
  { x, y }: Point,
  button: 0 | 2,
): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: context });
  const move = { type: 'pointerMove', x, y, duration: 50 };
  const actions = [move, { type: 'pointerDown', button }, { type: 'pointerUp', button }];
  const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await marionette.send('WebDriver:PerformActions', { actions: [pointer] });
  await marionette.send('WebDriver:ReleaseActions');
}

async function sendKey(marionette: Marionette, type: 'keyDown' | 'keyUp', value: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keys', actions: [{ type, value }] }],
  });
}

async function press(marionette: Marionette, keys: readonly string[]): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
  });
  await marionette.send('WebDriver:ReleaseActions');
}
