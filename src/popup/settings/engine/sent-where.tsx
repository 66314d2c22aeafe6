import type { EngineChoice } from '../../../model/settings';
import { ENDPOINT } from '../../stored-items';
import { useStored } from '../../hooks/use-stored';
import { say } from '../../wording/words';

/** Explains in plain words what an engine sends where. */
export function SentWhere({ engine }: { readonly engine: EngineChoice }) {
  const [server] = useStored(ENDPOINT);
  return (
    <p class="sent">
      <strong>{say('headingSent')}</strong> {textFor(engine, server?.url ?? '')}
    </p>
  );
}

function textFor(engine: EngineChoice, url: string): string {
  switch (engine) {
    case 'built-in':
      return say('sentNowhere');
    case 'chrome-summarizer':
    case 'chrome-prompt':
    case 'firefox-ml':
      return say('sentBrowser');
    case 'endpoint':
      return URL.canParse(url) ? say('sentServer', new URL(url).host) : say('sentNoServer');
    default:
      return engine satisfies never;
  }
}
