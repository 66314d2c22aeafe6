import type { Availability, EngineStates } from '../../../model/engine';
import type { EngineChoice } from '../../../model/settings';
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
      {listed.map((engine) => {
        const state = stateOf(engine);
        const isBrowsers = engine !== 'built-in' && engine !== 'endpoint';
        return (
          <label key={engine} class="row">
            <input
              type="radio"
              name="engine"
              value={engine}
              checked={engine === value}
              disabled={engine !== value && state === 'unavailable'}
              onChange={() => onChange(engine)}
            />
            <span>
              {say(ENGINE_NAMES[engine])}
              <span class="hint">
                {say(HINTS[engine])}
                {isBrowsers && state !== undefined && <span class="state"> {say(STATES[state])}</span>}
              </span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
