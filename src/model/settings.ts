import { isRecord } from './record';

/** Which engine words the facts. */
export type EngineChoice = 'built-in' | 'chrome-summarizer' | 'chrome-prompt' | 'firefox-ml' | 'endpoint';

const ENGINES: readonly EngineChoice[] = [
  'built-in',
  'chrome-summarizer',
  'chrome-prompt',
  'firefox-ml',
  'endpoint',
];

/** Settings that say nothing of what the reader reads, and hold no secret and no address: harmless to sync. */
export interface Settings {
  readonly engine: EngineChoice;
  /** How many facts to show at first, 1 to 12; `auto` lets the article decide. */
  readonly factCount: 'auto' | number;
  /** Language that an AI engine writes in, BCP 47; `article` is the article's own. */
  readonly factsLanguage: string;
  /** Whether the last pages' facts are kept on this machine. */
  readonly keepsRecent: boolean;
}

/** Settings of a reader who never opened the settings page. */
export const DEFAULT_SETTINGS: Settings = {
  engine: 'built-in',
  factCount: 'auto',
  factsLanguage: 'article',
  keepsRecent: true,
};

/** The reader's own server: kept in this machine's local storage, never synced. */
export interface EndpointSettings {
  /** Base address of an OpenAI-compatible server, e.g. "http://localhost:11434/v1". */
  readonly url: string;
  readonly model: string;
  /** Sent only to the origin of `url`; empty for none. */
  readonly key: string;
  /** Context size of the model in tokens. */
  readonly contextTokens: number;
  /** True if the reader had allowed the origin before connecting, for a linked page: it outlasts the server. */
  readonly wasAllowed?: boolean;
}

/** Context sizes that make sense: with fewer tokens, no paragraph fits beside the instructions. */
export const CONTEXT_TOKENS = { least: 1024, most: 2_000_000 } as const;

/** The settings when no endpoint is set. */
export const NO_ENDPOINT: EndpointSettings = { url: '', model: '', key: '', contextTokens: 8192 };

/** Parses whatever is in storage: settings that are missing, broken or from an older version become the default. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const { engine, factCount, factsLanguage, keepsRecent } = stored;
  return {
    engine: ENGINES.find((known) => known === engine) ?? DEFAULT_SETTINGS.engine,
    factCount: isFactCount(factCount) ? factCount : DEFAULT_SETTINGS.factCount,
    factsLanguage: typeof factsLanguage === 'string' ? factsLanguage : DEFAULT_SETTINGS.factsLanguage,
    keepsRecent: typeof keepsRecent === 'boolean' ? keepsRecent : DEFAULT_SETTINGS.keepsRecent,
  };
}

/** Parses the endpoint settings from whatever is in storage. */
export function parseEndpoint(stored: unknown): EndpointSettings {
  if (!isRecord(stored)) return NO_ENDPOINT;
  const { url, model, key, contextTokens, wasAllowed } = stored;
  return {
    url: typeof url === 'string' ? url : NO_ENDPOINT.url,
    model: typeof model === 'string' ? model : NO_ENDPOINT.model,
    key: typeof key === 'string' ? key : NO_ENDPOINT.key,
    contextTokens:
      typeof contextTokens === 'number' &&
      Number.isInteger(contextTokens) &&
      contextTokens > 0 &&
      contextTokens <= CONTEXT_TOKENS.most
        ? contextTokens
        : NO_ENDPOINT.contextTokens,
    ...(wasAllowed === true ? { wasAllowed } : {}),
  };
}

function isFactCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12;
}

/** Storage keys, defined once so that no two contexts spell them differently. */
export const STORAGE_KEYS = {
  /** In `storage.sync`: `Settings`. */
  settings: 'settings',
  /** In `storage.local`: `EndpointSettings`. */
  endpoint: 'endpoint',
  /** In `storage.local`: whether the reader had Firefox download its model; Firefox itself does not report it. */
  firefoxModelFetched: 'firefoxModelFetched',
  /** In `storage.local`: `RecentPage[]`, newest first. */
  recent: 'recent',
  /** In `storage.local`, since a list of sites tells what somebody reads: hosts of which nothing is ever kept. */
  neverKept: 'neverKept',
  /** In `storage.session`: `{ tabId, at }` of the last request from the toolbar button's popup, which has a grant. */
  granted: 'granted',
} as const;
