import { useState } from 'preact/hooks';
import { TRIAL_PERMISSION, type Availability, type BrowserEngine } from '../../../model/engine';
import { requestPermission } from '../../permission';
import { readerLocale, say } from '../../wording/words';
import { fetchModel, type FetchEnd, type Fetched } from './fetch-model';

type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly fetched: Fetched }
  | { readonly kind: FetchEnd };

/** What a browser's own engine needs before it works: a permission and its model, both only after a click. */
export function BrowserModel(props: {
  readonly engine: BrowserEngine;
  readonly state: Availability | undefined;
  /** Called when the engine's state may have changed. */
  readonly onDone: () => void;
}) {
  const { engine, state, onDone } = props;
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const isNeeded = state === 'downloadable' || state === 'downloading' || state === 'permission-needed';
  if (!isNeeded && phase.kind === 'idle') return null;
  const isFirefox = engine === 'firefox-ml';

  const endWith = (kind: FetchEnd): void => {
    setPhase({ kind });
    onDone();
  };
  const begin = async (): Promise<void> => {
    if (isFirefox && !(await requestPermission(TRIAL_PERMISSION))) return;
    setPhase({ kind: 'fetching', fetched: { share: 0 } });
    const end = await fetchModel(
      engine,
      (fetched) => setPhase({ kind: 'fetching', fetched }),
      () => endWith('here'),
    );
    endWith(end);
  };
  return (
    <div class="inset">
      {phase.kind === 'fetching' ? (
        <Progress fetched={phase.fetched} />
      ) : (
        isNeeded && (
          <button type="button" class="button" onClick={() => void begin()}>
            {say(state === 'permission-needed' ? 'actionAllowDownload' : 'actionDownload')}
          </button>
        )
      )}
      <p class="hint" role="status">
        {noteOf(phase, isFirefox)}
      </p>
    </div>
  );
}

function noteOf({ kind }: Phase, isFirefox: boolean): string {
  switch (kind) {
    case 'idle':
    case 'fetching':
      return say(isFirefox ? 'hintSizeFirefox' : 'hintSizeChrome');
    case 'here':
      return say('downloadDone');
    case 'failed':
      return say('downloadFailed');
    case 'stalled':
      return say('downloadStalled');
    default:
      return kind satisfies never;
  }
}

function Progress({ fetched: { share, bytes } }: { readonly fetched: Fetched }) {
  const locale = readerLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 0,
  });
  const text =
    bytes === undefined
      ? percent.format(share)
      : say('downloadOf', megabytes.format(bytes.loaded / 1e6), megabytes.format(bytes.total / 1e6));
  return (
    <label class="row">
      <progress value={share} max={1} />
      <span>{text}</span>
    </label>
  );
}
