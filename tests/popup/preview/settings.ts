import type { EngineStates } from '../../../src/model/engine';
import type { EngineFailure } from '../../../src/model/failure';
import { NO_ENDPOINT, type EndpointSettings, type EngineChoice } from '../../../src/model/settings';

/** What is stored, and what engines report, in a state of the settings page. */
export interface SettingsState {
  readonly engine: EngineChoice;
  readonly endpoint: EndpointSettings;
  readonly states: EngineStates;
  /** Why the server does not work; undefined when it does. */
  readonly failure: EngineFailure | undefined;
}

const PLAIN: SettingsState = {
  engine: 'built-in',
  endpoint: NO_ENDPOINT,
  states: { 'chrome-summarizer': 'unavailable', 'chrome-prompt': 'downloadable', 'firefox-ml': 'absent' },
  failure: undefined,
};
const SERVER: SettingsState = {
  ...PLAIN,
  engine: 'endpoint',
  endpoint: { url: 'http://localhost:11434/v1', model: 'small-1', key: '', contextTokens: 8192 },
};

/** States of the settings page, by name. */
export const SETTINGS_STATES: Readonly<Record<string, SettingsState>> = {
  article: PLAIN,
  'engine-prompt': { ...PLAIN, engine: 'chrome-prompt' },
  'engine-firefox': {
    ...PLAIN,
    engine: 'firefox-ml',
    states: { 'chrome-summarizer': 'absent', 'chrome-prompt': 'absent', 'firefox-ml': 'permission-needed' },
  },
  'engine-new-server': { ...PLAIN, engine: 'endpoint' },
  'engine-server': SERVER,
  'engine-server-refused': {
    ...SERVER,
    endpoint: { ...SERVER.endpoint, url: 'https://api.model.example/v1', key: 'secret' },
    failure: { code: 'endpoint-key-wrong', host: 'api.model.example' },
  },
};
