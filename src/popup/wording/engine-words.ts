import type { EngineUse } from '../../model/engine';
import type { EngineChoice } from '../../model/settings';
import { say, type Key } from './words';

/** Names of the engines, by their name in the settings. */
export const ENGINE_NAMES = {
  'built-in': 'engineNameBuiltIn',
  'chrome-summarizer': 'engineNameSummarizer',
  'chrome-prompt': 'engineNamePrompt',
  'firefox-ml': 'engineNameFirefox',
  endpoint: 'engineNameServer',
} satisfies Record<EngineChoice, Key>;

/** What words the facts, and where: "small-1 at localhost:11434", or the name of a browser's own. */
export function engineText({ engine, model, host }: EngineUse): string {
  return engine === 'endpoint' && model !== ''
    ? say('engineModelAt', model, host)
    : say(ENGINE_NAMES[engine]);
}
