import { CONTEXT_TOKENS, type EndpointSettings } from '../../../model/settings';
import { useExplained } from '../../hooks/use-explained';
import { say } from '../../wording/words';

/** Choice of a server's model, and its context size. */
export function EndpointModel(props: {
  readonly stored: EndpointSettings;
  /** Names that the server gave; empty if it gave none or was not asked. */
  readonly models: readonly string[];
  readonly onChange: (next: EndpointSettings) => void;
}) {
  const { stored, models, onChange } = props;
  const { model } = stored;
  const context = useExplained();
  const listed = model === '' || models.includes(model) ? models : [model, ...models];
  return (
    <>
      <label class="field">
        {say('labelServerModel')}
        {models.length > 0 ? (
          <select
            name="model"
            dir="ltr"
            value={model}
            onChange={(event) => onChange({ ...stored, model: event.currentTarget.value })}
          >
            {listed.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            name="model"
            value={model}
            onChange={(event) => onChange({ ...stored, model: event.currentTarget.value.trim() })}
          />
        )}
      </label>
      <label class="field">
        <span {...context.name}>{say('labelServerContext')}</span>
        <input
          type="number"
          {...context.control}
          name="context"
          dir="ltr"
          min={CONTEXT_TOKENS.least}
          max={CONTEXT_TOKENS.most}
          step={1}
          value={stored.contextTokens}
          onChange={({ currentTarget }) => {
            if (currentTarget.checkValidity() && currentTarget.value !== '')
              onChange({ ...stored, contextTokens: currentTarget.valueAsNumber });
          }}
        />
        <span class="hint" {...context.hint}>
          {say('hintServerContext')}
        </span>
      </label>
    </>
  );
}
