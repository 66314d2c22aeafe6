import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { originPattern } from '../../../model/origin';
import { permissionToReturn, serverPermission } from '../../../model/server-permission';
import { NO_ENDPOINT, type EndpointSettings } from '../../../model/settings';
import { ask, type Patience } from '../../ask';
import { overPort } from '../../over-port';
import { isAllowed, requestPermission } from '../../permission';
import { ENDPOINT } from '../../stored-items';
import { useExplained } from '../../hooks/use-explained';
import { useStored } from '../../hooks/use-stored';
import { say } from '../../wording/words';
import { endpointAddress } from './endpoint-address';
import { EndpointModel } from './endpoint-model';
import { EndpointReport, type Report } from './endpoint-report';

/** Time limit for a server that may have to wake up first, in milliseconds; above the background's own limits. */
const TRIAL_MS = 170_000;

const patience = (signal: AbortSignal): Patience => ({
  limitMs: TRIAL_MS,
  pausesMs: [0, 200],
  send: overPort(signal),
});

/** The reader's own server. The click that connects requests its origin; replacing or forgetting it gives it back. */
export function EndpointForm({ onForget }: { readonly onForget: () => void }) {
  const [stored, write] = useStored(ENDPOINT);
  return stored === undefined ? null : <Form stored={stored} onChange={write} onForget={onForget} />;
}

function Form(props: {
  readonly stored: EndpointSettings;
  readonly onChange: (next: EndpointSettings) => void;
  readonly onForget: () => void;
}) {
  const { stored, onChange, onForget } = props;
  const [address, setAddress] = useState(stored.url);
  const [typedKey, setTypedKey] = useState<string>();
  const [models, setModels] = useState<readonly string[]>([]);
  const [report, setReport] = useState<Report>();
  /** What is stored by now, for what goes on after a wait. */
  const latest = useRef(stored);
  latest.current = stored;
  /** Ends the questions to a server that are under way. */
  const asking = useRef(new AbortController());
  const stopAsking = (): void => {
    asking.current.abort();
    asking.current = new AbortController();
  };
  useEffect(() => stopAsking, []);
  const keyField = useExplained();
  const url = endpointAddress(address);
  const isConnected = stored.url !== '';
  // A key belongs to one server: the field is empty for any other until the reader types one.
  const key = typedKey ?? (originOf(url) === originOf(stored.url) ? stored.key : '');

  const connect = async (event: Event): Promise<void> => {
    event.preventDefault();
    const permission = serverPermission(url ?? '');
    if (url === undefined || permission === undefined) return;
    const allowedBefore = isAllowed(permission.origins);
    const isGranted = await requestPermission(permission);
    if (!isGranted) {
      const { host } = new URL(url);
      setReport({ kind: 'failed', failure: { code: 'endpoint-not-allowed', host } });
      return;
    }
    const wasAllowed = await allowedBefore;
    const replaced = latest.current;
    // What the old server brought is no earlier wish of the reader's. A pattern has no port, unlike an origin.
    const isSamePattern = originPattern(url) === originPattern(replaced.url);
    const next: EndpointSettings = {
      url,
      key,
      model: url === replaced.url ? replaced.model : '',
      contextTokens: replaced.contextTokens,
      wasAllowed: isSamePattern ? replaced.wasAllowed === true : wasAllowed,
    };
    stopAsking();
    const { signal } = asking.current;
    setAddress(url);
    setTypedKey(undefined);
    if (url !== replaced.url) setModels([]);
    setReport({ kind: 'asking' });
    // Stored before it answers: whenever these settings are closed, what was allowed is there to be removed.
    onChange(next);
    await giveBack(replaced, next);
    const list = await ask({ kind: 'list-models', endpoint: next }, patience(signal));
    // The reader has removed this server or connected another since.
    if (signal.aborted) return;
    if (!list.ok) setReport({ kind: 'unexpected' });
    else if (!list.value.ok) setReport({ kind: 'failed', failure: list.value.failure });
    else setReport({ kind: 'listed', count: list.value.models.length });
    const found = list.ok && list.value.ok ? list.value.models : [];
    setModels(found);
    const { current } = latest;
    const [first] = found;
    if (first !== undefined && current.url === url && current.model === '')
      onChange({ ...current, model: first });
  };
  const test = async (): Promise<void> => {
    const { signal } = asking.current;
    setReport({ kind: 'asking' });
    const trial = await ask({ kind: 'test-endpoint', endpoint: stored }, patience(signal));
    // Another server is being asked, which has its own report.
    if (signal.aborted) return;
    if (!trial.ok) setReport({ kind: 'unexpected' });
    else if (!trial.value.ok) setReport({ kind: 'failed', failure: trial.value.failure });
    else setReport({ kind: 'passed', model: stored.model, ms: trial.value.ms });
  };
  const forget = async (): Promise<void> => {
    stopAsking();
    await giveBack(stored, NO_ENDPOINT);
    onChange(NO_ENDPOINT);
    onForget();
  };

  return (
    <form class="inset" onSubmit={(event) => void connect(event)}>
      <label class="field">
        {say('labelServerAddress')}
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="http://localhost:11434/v1"
          name="address"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span {...keyField.name}>{say('labelServerKey')}</span>
        <input
          {...keyField.control}
          type="password"
          dir="ltr"
          autocomplete="off"
          name="key"
          value={key}
          onInput={(event) => setTypedKey(event.currentTarget.value)}
          onChange={() => {
            // One that is typed for another server is stored with that one, by the click that connects.
            if (!isConnected || url !== stored.url) return;
            onChange({ ...stored, key });
            setTypedKey(undefined);
          }}
        />
        <span class="hint" {...keyField.hint}>
          {say('hintServerKey')}
        </span>
      </label>
      <div class="row">
        <button type="submit" class="button" disabled={url === undefined}>
          {say('actionConnect')}
        </button>
        {isConnected && (
          <>
            <button
              type="button"
              class="button quiet"
              disabled={stored.model === ''}
              onClick={() => void test()}
            >
              {say('actionTest')}
            </button>
            <button type="button" class="button quiet" onClick={() => void forget()}>
              {say('actionForget')}
            </button>
          </>
        )}
      </div>
      <EndpointReport report={report} />
      {isConnected && <EndpointModel stored={stored} models={models} onChange={onChange} />}
    </form>
  );
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Gives back what was allowed for a server, but for what the next one needs. */
async function giveBack(before: EndpointSettings, next: EndpointSettings): Promise<void> {
  const toReturn = permissionToReturn(before, next);
  if (toReturn !== undefined) await browser.permissions.remove(toReturn);
}
