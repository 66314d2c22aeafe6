import { parseNeverKept } from '../model/never-kept';
import { parseRecent, type RecentPage } from '../model/recent';
import {
  parseEndpoint,
  parseSettings,
  STORAGE_KEYS,
  type EndpointSettings,
  type Settings,
} from '../model/settings';
import type { StoredItem } from './hooks/use-stored';

/** Where the reader's settings are stored. */
export const SETTINGS: StoredItem<Settings> = {
  area: 'sync',
  key: STORAGE_KEYS.settings,
  parse: parseSettings,
};

/** Where the recently seen pages are stored. */
export const RECENT: StoredItem<readonly RecentPage[]> = {
  area: 'local',
  key: STORAGE_KEYS.recent,
  parse: parseRecent,
};

/** Where the sites of which nothing is ever kept are stored: only on this machine, like the pages. */
export const NEVER_KEPT: StoredItem<readonly string[]> = {
  area: 'local',
  key: STORAGE_KEYS.neverKept,
  parse: parseNeverKept,
};

/** Where the settings of the reader's own server are stored: only on this machine, since they contain the key. */
export const ENDPOINT: StoredItem<EndpointSettings> = {
  area: 'local',
  key: STORAGE_KEYS.endpoint,
  parse: parseEndpoint,
};
