import type { Availability, EngineStates } from '../../../model/engine';
import type { EngineChoice } from '../../../model/settings';
import { useExplained } from '../../hooks/use-explained';
import { ENGINE_NAMES } from '../../wording/engine-words';
import { say, type Key } from '../../wording/words';

const HINTS = {
  'built-in': 'hintBuiltIn',
  'chrome-summarizer': 'hintSummarizer',
  'chrome-prompt': 'hintPrompt',
  'firefox-ml': 'hintFirefox',
  endpoint: 'hintServer',
} satisfies Record<EngineChoice, Key>;

const STATES = {
  ready: 'stateReady',
  downloadable: 'stateDownloadable',
  downloading: 'stateDownloading',
  'permission-needed': 'statePermission',
  unavailable: 'stateUnavailable',
  absent: 'stateUnavailable',
} satisfies Record<Availability, Key>;

const ORDER: readonly EngineChoice[] = [
  'built-in',
  'chrome-summarizer',
  'chrome-prompt',
  'firefox-ml',
  'endpoint',
];

/** All engines that this browser knows, each with whether it can work here. */
export function EngineList(props: {
  readonly value: EngineChoice;
  /** Undefined until the browser has reported them. */
  readonly states: EngineStates | undefined;
  readonly onChange: (engine: EngineChoice) => void;
}) {
  const { value, states, onChange } = props;
  const stateOf = (engine: EngineChoice): Availability | undefined =>
    engine === 'built-in' || engine === 'endpoint' ? 'ready' : states?.[engine];
  // Another browser's engines are left out, unless synced settings have chosen one.
  const listed = ORDER.filter(
    (engine) => engine === value || !['absent', undefined].includes(stateOf(engine)),
  );
  return (
    <div role="radiogroup" aria-labelledby="engine-heading">
      {listed.map((engine) => (
        <Option
          key={engine}
          engine={engine}
          isChosen={engine === value}
          state={stateOf(engine)}
          onChoose={() => onChange(engine)}
        />
      ))}
    </div>
  );
}

function Option(props: {
  readonly engine: EngineChoice;
  readonly isChosen: boolean;
  readonly state: Availability | undefined;
  readonly onChoose: () => void;
}) {
  const { engine, isChosen, state, onChoose } = props;
  const { control, name, hint } = useExplained();
  const isBrowsers = engine !== 'built-in' && engine !== 'endpoint';
  return (
    <label class="row">
      <input
        {...control}
        type="radio"
        name="engine"
        value={engine}
        checked={isChosen}
        disabled={!isChosen && state === 'unavailable'}
        onChange={onChoose}
      />
      <span>
        <span {...name}>{say(ENGINE_NAMES[engine])}</span>
        <span class="hint" {...hint}>
          {say(HINTS[engine])}
          {isBrowsers && state !== undefined && <span class="state"> {say(STATES[state])}</span>}
        </span>
      </span>
    </label>
  );
}
