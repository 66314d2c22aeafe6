import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_ENDPOINT } from '../../../../src/model/settings';
import { EndpointForm } from '../../../../src/popup/settings/engine/endpoint-form';
import { drawn } from '../../drawn';
import { fakeConnect } from '../../fake-port';
import { fire, typeInto } from '../../events';
import { i18nOf } from '../../fake-words';

const event = { addListener: () => undefined, removeListener: () => undefined };
const request = vi.fn<(wanted: object) => Promise<boolean>>();
const contains = vi.fn<(asked: object) => Promise<boolean>>();
const remove = vi.fn<(given: object) => Promise<boolean>>();
const sendMessage = vi.fn<(message: object) => Promise<object>>();
let ports: ReturnType<typeof fakeConnect>['ports'] = [];
const stored = vi.hoisted((): Record<string, unknown> => ({}));
const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const SERVER = { ...NO_ENDPOINT, url: 'https://ai.example/v1', model: 'small-1', key: 'secret' };

beforeEach(() => {
  request.mockReset().mockResolvedValue(true);
  contains.mockReset().mockResolvedValue(false);
  remove.mockReset().mockResolvedValue(true);
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: { ok: true, models: ['large-2'] } });
  stored['endpoint'] = SERVER;
  const set = async (items: object): Promise<void> => void Object.assign(stored, items);
  const opened = fakeConnect(sendMessage);
  ports = opened.ports;
  Object.assign(fake.browser, {
    i18n: i18nOf('en'),
    permissions: { contains, request, remove },
    runtime: { connect: opened.connect },
    storage: { local: { get: async () => stored, set, onChanged: event } },
  });
});

afterEach(() => vi.unstubAllGlobals());

function submit(view: Element): void {
  const form = view.querySelector('form');
  if (form !== null) fire(form, 'submit');
}

function forget(view: Element): void {
  const button = [...view.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Remove this server',
  );
  if (button !== undefined) fire(button, 'click');
}

/** Types into the form's field of this name. */
const type = (view: Element, name: string, text: string): Promise<void> =>
  typeInto(view.querySelector<HTMLInputElement>(`[name=${name}]`), text);

/** Fills in an address, and a key if there is one, presses "Connect", and returns the form. */
async function connect(address: string, key?: string): Promise<Element> {
  const view = drawn(h(EndpointForm, { onForget: () => undefined }));
  await vi.waitFor(() => expect(view.querySelector('form')).not.toBeNull());
  await type(view, 'address', address);
  if (key !== undefined) await type(view, 'key', key);
  await vi.waitFor(() => expect(view.querySelector('[type=submit]')?.hasAttribute('disabled')).toBe(false));
  submit(view);
  return view;
}

/** The servers that were asked, as the background gets them. */
const asked = (): unknown[] =>
  sendMessage.mock.calls.map(([message]) => ('endpoint' in message ? message.endpoint : undefined));

const reportOf = (view: Element): string => view.querySelector('.report')?.textContent ?? '';

test('a new server takes the place of the old one, whose permission and model it does not get', async () => {
  await connect('api.model.example');
  const url = 'https://api.model.example/v1';
  await vi.waitFor(() => expect(stored['endpoint']).toMatchObject({ url, model: 'large-2' }));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://api.model.example/*'] });
  await vi.waitFor(() => expect(remove).toHaveBeenCalled());
  expect(remove.mock.calls).toEqual([[{ origins: ['https://ai.example/*'] }]]);
});

test('Firefox is asked for the consent that an article leaves the device, and gets it back for a server on it', async () => {
  vi.stubGlobal('location', { protocol: 'moz-extension:' });
  await connect('localhost:11434');
  await vi.waitFor(() => expect(remove).toHaveBeenCalled());
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['http://localhost/*'] });
  expect(remove.mock.calls).toEqual([
    [{ origins: ['https://ai.example/*'], data_collection: ['websiteContent'] }],
  ]);
});

test('a server that answers after the reader has removed it or connected another is given up', async () => {
  const answers: ((list: object) => void)[] = [];
  sendMessage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const listed = { ok: true, value: { ok: true, models: ['large-2'] } };
  const view = await connect('slow.example');
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(stored['endpoint']).toMatchObject({ url: 'https://slow.example/v1', model: '' });
  await type(view, 'address', 'https://quick.example/v1');
  submit(view);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(ports.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  expect(remove).toHaveBeenLastCalledWith({ origins: ['https://slow.example/*'] });
  answers[1]?.({ ok: true, value: { ok: true, models: ['quick-3'] } });
  const quick = { url: 'https://quick.example/v1', model: 'quick-3' };
  await vi.waitFor(() => expect(stored['endpoint']).toMatchObject(quick));
  answers[0]?.(listed);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stored['endpoint']).toMatchObject(quick);

  submit(view);
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  forget(view);
  await vi.waitFor(() => expect(stored['endpoint']).toEqual(NO_ENDPOINT));
  answers[2]?.(listed);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stored['endpoint']).toEqual(NO_ENDPOINT);
});

test.each(['Connect', 'Test'])('nothing is asked any more when the form goes: %s', async (name) => {
  sendMessage.mockReturnValue(new Promise(() => undefined));
  const view = await connect(name === 'Connect' ? 'slow.example' : SERVER.url);
  await vi.waitFor(() => expect(ports).toHaveLength(1));
  if (name === 'Test') {
    const test = [...view.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (test !== undefined) fire(test, 'click');
    await vi.waitFor(() => expect(ports).toHaveLength(2));
  }
  render(null, view);
  await vi.waitFor(() => expect(ports.map(({ isOpen }) => isOpen)).not.toContain(true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const kept = name === 'Connect' ? { url: 'https://slow.example/v1', model: '', key: '' } : SERVER;
  expect(stored['endpoint']).toMatchObject(kept);
});

test('an origin that was allowed before the server was connected outlasts it', async () => {
  contains.mockResolvedValue(true);
  const view = await connect('api.model.example');
  await vi.waitFor(() => expect(stored['endpoint']).toMatchObject({ model: 'large-2', wasAllowed: true }));
  expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['https://api.model.example/*'] });
  expect(contains).toHaveBeenCalledBefore(request);
  // Of a server that is connected again, the origin was allowed for the server itself or before it.
  contains.mockResolvedValue(true);
  submit(view);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  expect(stored['endpoint']).toMatchObject({ wasAllowed: true });
  remove.mockClear();
  forget(view);
  await vi.waitFor(() => expect(stored['endpoint']).toEqual(NO_ENDPOINT));
  expect(remove).not.toHaveBeenCalled();
});

test.each(['/v2', ':8080/v1'])(
  'a server that moves to %s stays the reason for its permission',
  async (to) => {
    contains.mockResolvedValue(true);
    const view = await connect(`https://ai.example${to}`);
    await vi.waitFor(() => expect(stored['endpoint']).toMatchObject({ model: 'large-2', wasAllowed: false }));
    forget(view);
    await vi.waitFor(() => expect(remove.mock.calls).toEqual([[{ origins: ['https://ai.example/*'] }]]));
  },
);

test('another address of the same server keeps the permission', async () => {
  await connect('https://ai.example/v2');
  await vi.waitFor(() => expect(stored['endpoint']).toMatchObject({ url: 'https://ai.example/v2' }));
  expect(remove).not.toHaveBeenCalled();
});

test.each([
  ['https://ai.example/v2', undefined, 'secret'],
  ['api.model.example', undefined, ''],
  ['api.model.example', 'other', 'other'],
  ['http://ai.example/v1', undefined, ''],
])('a key goes to the server that it was typed for: "%s", %s', async (address, typed, sent) => {
  await connect(address, typed);
  await vi.waitFor(() => expect(asked()).toMatchObject([{ key: sent }]));
  await vi.waitFor(() => expect(stored['endpoint']).toMatchObject({ key: sent }));
});

test('a key typed for another server is not stored with this one when the reader refuses the other', async () => {
  request.mockResolvedValue(false);
  await connect('api.model.example', 'other');
  await vi.waitFor(() => expect(request).toHaveBeenCalled());
  expect(stored['endpoint']).toBe(SERVER);
});

test('a new key for the same server is stored when the field is left', async () => {
  const view = drawn(h(EndpointForm, { onForget: () => undefined }));
  await vi.waitFor(() => expect(view.querySelector('form')).not.toBeNull());
  await type(view, 'key', 'newer');
  await vi.waitFor(() => expect(stored['endpoint']).toEqual({ ...SERVER, key: 'newer' }));
});

test('connecting again keeps the chosen model', async () => {
  await connect(SERVER.url);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  await vi.waitFor(() => expect(stored['endpoint']).toEqual({ ...SERVER, wasAllowed: false }));
});

test.each([
  ['the reader refuses', async () => false],
  ['the browser does not ask', async () => Promise.reject(new Error('Invalid value for origin'))],
])('says so and keeps the old server when %s', async (_name, answer) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  request.mockImplementation(answer);
  const view = await connect('api.model.example');
  await vi.waitFor(() => expect(reportOf(view)).toContain('api.model.example'));
  expect(stored['endpoint']).toBe(SERVER);
  expect(remove).not.toHaveBeenCalled();
  expect(sendMessage).not.toHaveBeenCalled();
});
