import type { AiEngine, EngineStates, EngineUse } from '../../model/engine';
import type { EndpointSettings, Settings } from '../../model/settings';
import { chromePrompt } from './browser/chrome-prompt';
import { chromeSummarizer } from './browser/chrome-summarizer';
import { endpoint } from './endpoint/endpoint';
import { serverNameOf } from './endpoint/connection';
import type { Engine } from './engine';
import { firefoxMl } from './browser/firefox-ml';

/** Every engine with a model, by its name in the settings. */
export function engineNamed(name: AiEngine, server: EndpointSettings): Engine {
  switch (name) {
    case 'chrome-summarizer':
      return chromeSummarizer();
    case 'chrome-prompt':
      return chromePrompt();
    case 'firefox-ml':
      return firefoxMl();
    case 'endpoint':
      return endpoint(server);
    default:
      return name satisfies never;
  }
}

/** The engine chosen in the settings; undefined for just the built-in facts. */
export function wantedUse(
  { engine, factsLanguage, factCount }: Settings,
  server: EndpointSettings,
  recommended: number,
): EngineUse | undefined {
  if (engine === 'built-in') return undefined;
  const isServer = engine === 'endpoint';
  return {
    engine,
    model: isServer ? server.model : '',
    host: isServer ? serverNameOf(server) : '',
    factCount: factCount === 'auto' ? recommended : factCount,
    language: factsLanguage,
  };
}

/** The state of each engine in this browser. */
export async function engineStates(): Promise<EngineStates> {
  const [summarizer, prompt, firefox] = await Promise.all([
    chromeSummarizer().availability(),
    chromePrompt().availability(),
    firefoxMl().availability(),
  ]);
  return { 'chrome-summarizer': summarizer, 'chrome-prompt': prompt, 'firefox-ml': firefox };
}
