import type { EngineChoice } from '../model/settings';
import type { Key } from './words';

/** Names of the engines, by their name in the settings. */
export const ENGINE_NAMES = {
  'built-in': 'engineNameBuiltIn',
  'chrome-summarizer': 'engineNameSummarizer',
  'chrome-prompt': 'engineNamePrompt',
  'firefox-ml': 'engineNameFirefox',
  endpoint: 'engineNameServer',
} satisfies Record<EngineChoice, Key>;
