import type { EngineUse } from '../../model/engine';
import type { EngineChoice } from '../../model/settings';
import { say, type Key } from './words';

/** Message keys of the engines' names, by their identifier in the settings. */
export const ENGINE_NAMES = {
  'built-in': 'engineNameBuiltIn',
  'chrome-summarizer': 'engineNameSummarizer',
  'chrome-prompt': 'engineNamePrompt',
  'firefox-ml': 'engineNameFirefox',
  endpoint: 'engineNameServer',
} satisfies Record<EngineChoice, Key>;

/** Names the model that words the facts and its host, "small-1 at localhost:11434", or the browser's own engine. */
export function engineText({ engine, model, host }: EngineUse): string {
  return engine === 'endpoint' && model !== ''
    ? say('engineModelAt', model, host)
    : say(ENGINE_NAMES[engine]);
}
