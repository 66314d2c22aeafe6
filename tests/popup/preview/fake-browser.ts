import type { Request } from '../../../src/model/messages';
import { parseNeverKept } from '../../../src/model/never-kept';
import { parseRecent } from '../../../src/model/recent';
import { textOf } from '../../../src/model/span';
import { DIGESTS } from './digests';
import { RECENT_PAGES } from './recent-pages';
import { FAILURES } from './failures';
import { refiningKey } from '../../../src/model/refining';
import { REFININGS } from './refinings';
import { SETTINGS_STATES } from './settings';

// Stands in for webextension-polyfill when our pages are looked at outside an extension. The state to show and
// the language are named by the address: `?tab=1&state=article&locale=de`. What is not stubbed throws.
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'article';
const locale = query.get('locale') ?? 'en';
const { engine, endpoint, states, failure } = { ...SETTINGS_STATES['article'], ...SETTINGS_STATES[state] };
const refined = REFININGS[state];

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
const catalogues = import.meta.glob<Messages>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const messagesOf = (name: string): Messages =>
  catalogues[`../../../public/_locales/${name}/messages.json`] ?? {};

function digest(): unknown {
  if (state === 'pending') return new Promise(() => undefined);
  if (refined !== undefined) return { ok: true, value: refined.digest };
  const known = Object.entries(DIGESTS).find(([name]) => name === state)?.[1];
  if (known !== undefined) return { ok: true, value: known };
  const failure = Object.entries(FAILURES).find(([code]) => code === state)?.[1];
  if (failure !== undefined) return { ok: false, failure };
  throw new Error(`No such state: ${state}`);
}

function answer(request: Request): unknown {
  switch (request.kind) {
    case 'condense':
      return digest();
    case 'condense-link':
      return {
        ok: true,
        value: { ...DIGESTS['one-fact'], subject: { kind: 'link', tabId: 1, url: request.url } },
      };
    case 'reveal': {
      const { article, facts } = DIGESTS.article;
      const gone = facts[2] === undefined ? '' : textOf(article.text, facts[2].sentence);
      return { ok: true, value: { isFound: request.quotes.map((quote) => quote.exact !== gone) } };
    }
    case 'highlighted':
      return { ok: true, value: { exacts: [] } };
    case 'conceal':
    case 'refine':
      // Answered when the engine has ended; its state is in the store.
      return new Promise(() => undefined);
    case 'forget-pages':
      return changed('recent', parseRecent, (pages) =>
        request.urls === 'all' ? [] : pages.filter(({ url }) => !request.urls.includes(url)),
      );
    case 'never-keep':
      return changed('neverKept', parseNeverKept, (hosts) => [...hosts, request.host].sort());
    case 'keep-again':
      return changed('neverKept', parseNeverKept, (hosts) => hosts.filter((host) => host !== request.host));
    case 'wake':
    case 'cancel':
    case 'clear-everything':
      return { ok: true, value: null };
    case 'engine-states':
      return { ok: true, value: states };
    case 'list-models':
    case 'test-endpoint':
      if (failure !== undefined) return { ok: true, value: { ok: false, failure } };
      return { ok: true, value: { ok: true, models: ['small-1', 'large-2'], factCount: 2, ms: 1850 } };
    default:
      return request satisfies never;
  }
}

/** Changes a list in local storage, as the background does, and tells the page. */
function changed<T>(key: string, parse: (stored: unknown) => T, change: (list: T) => T): unknown {
  areas.local.set(key, change(parse(areas.local.get(key))));
  for (const listener of localListeners) listener({ [key]: {} });
  return { ok: true, value: null };
}

const localListeners = new Set<(changes: object) => void>();
const silent = { addListener: () => undefined, removeListener: () => undefined };
const areas = {
  sync: new Map<string, unknown>([['settings', { engine: refined?.refining.use.engine ?? engine }]]),
  local: new Map<string, unknown>([
    ['recent', state === 'empty' ? [] : RECENT_PAGES],
    ['neverKept', ['bank.example', 'clinic.example']],
    ['endpoint', endpoint],
  ]),
};
const session = new Map<string, unknown>(
  refined === undefined ? [] : [[refiningKey(refined.digest.pageKey), refined.refining]],
);
const areaOf = (area: Map<string, unknown>) => ({
  get: (key: string) => Promise.resolve({ [key]: area.get(key) }),
  set: (items: Readonly<Record<string, unknown>>) => {
    for (const [key, value] of Object.entries(items)) area.set(key, value);
    return Promise.resolve();
  },
  onChanged: silent,
});

export default {
  i18n: {
    getUILanguage: () => locale.replace('_', '-'),
    getMessage: (key: string, values: readonly string[] = []) =>
      (messagesOf(locale)[key] ?? messagesOf('en')[key])?.message.replace(
        /\$(\d)/g,
        (_, digit: string) => values[Number(digit) - 1] ?? '',
      ) ?? '',
  },
  runtime: {
    sendMessage: (request: Request) => Promise.resolve(answer(request)),
    connect: () => {
      const listeners: ((message: unknown) => void)[] = [];
      return {
        onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
        onDisconnect: silent,
        disconnect: () => undefined,
        postMessage: async (request: Request) => {
          const reply = await answer(request);
          for (const listener of listeners) listener(reply);
        },
      };
    },
    getURL: (path: string) => `chrome-extension://preview/${path}`,
    onMessage: silent,
  },
  storage: {
    sync: areaOf(areas.sync),
    local: {
      ...areaOf(areas.local),
      onChanged: {
        addListener: (listener: (changes: object) => void) => localListeners.add(listener),
        removeListener: (listener: (changes: object) => void) => localListeners.delete(listener),
      },
    },
    session: areaOf(session),
    onChanged: silent,
  },
  tabs: {
    query: () => Promise.resolve([{ id: 1 }]),
    create: () => Promise.resolve({}),
    update: () => Promise.resolve({}),
    onUpdated: silent,
    onActivated: silent,
  },
  // A phone has no windows API, which is how our pages recognise one.
  windows: query.has('phone') ? undefined : { getCurrent: () => Promise.resolve({ id: 1 }) },
  permissions: { request: () => Promise.resolve(true), remove: () => Promise.resolve(true) },
  commands: { getAll: () => Promise.resolve([{ name: '_execute_action', shortcut: 'Alt+Shift+K' }]) },
};
