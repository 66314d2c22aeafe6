import type { Settings } from '../../../model/settings';
import { say } from '../../wording/words';
import { BrowserModel } from './browser-model';
import { EndpointForm } from './endpoint-form';
import { EngineList } from './engine-list';
import { FactsLanguage } from './facts-language';
import { SentWhere } from './sent-where';
import { useEngineStates } from './use-engine-states';

/** Which engine words the facts, what it needs, and which data of the page is sent where. */
export function EngineSection(props: {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}) {
  const { settings, onChange } = props;
  const { engine } = settings;
  const { states, readAgain } = useEngineStates();
  const chosen =
    engine === 'built-in' ? undefined : engine === 'endpoint' ? (
      <EndpointForm onForget={() => onChange({ engine: 'built-in' })} />
    ) : (
      <BrowserModel key={engine} engine={engine} state={states?.[engine]} onDone={readAgain} />
    );
  return (
    <section aria-labelledby="engine-heading">
      <h2 id="engine-heading">{say('headingEngine')}</h2>
      <p class="hint">{say('hintEngine')}</p>
      <EngineList value={engine} states={states} onChange={(engine) => onChange({ engine })} />
      {chosen}
      {engine !== 'built-in' && (
        <FactsLanguage
          value={settings.factsLanguage}
          onChange={(factsLanguage) => onChange({ factsLanguage })}
        />
      )}
      <SentWhere engine={engine} />
    </section>
  );
}
