import { parseRecent, type RecentPage } from '../model/recent';
import {
  parseEndpoint,
  parseSettings,
  STORAGE_KEYS,
  type EndpointSettings,
  type Settings,
} from '../model/settings';
import type { StoredItem } from './hooks/use-stored';

/** Where the reader's settings are. */
export const SETTINGS: StoredItem<Settings> = {
  area: 'sync',
  key: STORAGE_KEYS.settings,
  parse: parseSettings,
};

/** Where the pages seen lately are. */
export const RECENT: StoredItem<readonly RecentPage[]> = {
  area: 'local',
  key: STORAGE_KEYS.recent,
  parse: parseRecent,
};

/** Where the reader's own server is: on this machine alone, for it has the key. */
export const ENDPOINT: StoredItem<EndpointSettings> = {
  area: 'local',
  key: STORAGE_KEYS.endpoint,
  parse: parseEndpoint,
};
