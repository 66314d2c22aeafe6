import { useEffect } from 'preact/hooks';
import { gaveNothing, type Refining } from '../../model/refining';
import { engineFailureWords } from '../wording/engine-failures';
import { engineText } from '../wording/engine-words';
import { openSettings } from '../open-settings';
import type { Choice } from '../shown-fact';
import { useKeptFocus } from '../hooks/use-kept-focus';
import type { Refined } from '../hooks/use-refining';
import { readerLocale, say, sayCount } from '../wording/words';

/** Share of the article from which on nothing that matters to a reader is missing. */
const WHOLE = 0.995;

/** What an engine is doing or has done for the page, with the actions that it offers. */
export function EngineLine(props: {
  readonly refined: Refined;
  readonly choice: Choice;
  readonly onWish: (wish: 'built-in' | 'worded') => void;
  readonly onSay: (text: string) => void;
}) {
  const { refined, choice, onWish, onSay } = props;
  const { state } = refined;
  const actions = useKeptFocus<HTMLDivElement>();
  const texts = state === undefined ? ['\u00a0'] : textsOf(state);
  // The line names who worded the facts that are shown.
  const isOwn = state?.phase === 'done' && !choice.isWorded;
  const shown = isOwn ? [say('engineBuiltIn')] : texts;
  // Announced when a phase begins, not with every fact.
  useEffect(() => {
    if (state !== undefined) onSay([...texts, ...doubtsOf(state)].join('. '));
  }, [state?.phase]);
  return (
    <div class={state?.phase === 'failed' ? 'engine-line is-failed' : 'engine-line'}>
      <p class="small dots">
        {shown.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
      <div class="engine-actions" ref={actions}>
        <Actions refined={refined} choice={choice} onWish={onWish} />
      </div>
    </div>
  );
}

function Actions(props: {
  readonly refined: Refined;
  readonly choice: Choice;
  readonly onWish: (wish: 'built-in' | 'worded') => void;
}) {
  const { refined, choice, onWish } = props;
  const { state, cancel, retry } = refined;
  if (state === undefined) return null;
  switch (state.phase) {
    case 'downloading':
    case 'writing':
      return <Action text={say('actionCancel')} onClick={cancel} />;
    case 'done':
      return <Toggle state={state} choice={choice} onWish={onWish} />;
    case 'cancelled':
      return (
        <>
          <Toggle state={state} choice={choice} onWish={onWish} />
          <Action text={say('actionRetry')} onClick={retry} />
        </>
      );
    case 'failed': {
      const { remedy } = engineFailureWords(state.failure);
      return (
        <>
          <Toggle state={state} choice={choice} onWish={onWish} />
          {(remedy === 'retry' || gaveNothing(state)) && <Action text={say('actionRetry')} onClick={retry} />}
          {remedy === 'settings' && <Action text={say('titleSettings')} onClick={openSettings} />}
        </>
      );
    }
    default:
      return state satisfies never;
  }
}

/** Switches between the engine's facts and the built-in ones. */
function Toggle(props: {
  readonly state: Refining;
  readonly choice: Choice;
  readonly onWish: (wish: 'built-in' | 'worded') => void;
}) {
  const { state, choice, onWish } = props;
  if (state.facts.length === 0) return null;
  return choice.isWorded ? (
    <Action text={say('actionShowBuiltIn')} onClick={() => onWish('built-in')} />
  ) : (
    <Action text={say('actionShowWorded')} onClick={() => onWish('worded')} />
  );
}

function Action({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      {text}
    </button>
  );
}

function textsOf(state: Refining): readonly string[] {
  const percent = new Intl.NumberFormat(readerLocale(), { style: 'percent', maximumFractionDigits: 0 });
  switch (state.phase) {
    case 'downloading':
      return [say('engineDownloading', percent.format(state.share))];
    case 'writing':
      return [say('engineWriting', engineText(state.use))];
    case 'cancelled':
      return [say('engineStopped', engineText(state.use))];
    case 'failed': {
      const { what, advice } = engineFailureWords(state.failure);
      return [`${what} ${advice}`];
    }
    case 'done':
      return [
        say('engineWordedBy', engineText(state.use)),
        ...(state.covered < WHOLE
          ? [say('engineCovered', percent.format(Math.floor(state.covered * 100) / 100))]
          : []),
      ];
    default:
      return state satisfies never;
  }
}

/** Each doubt is visible beside its fact; a screen reader announces their number at the end. */
function doubtsOf({ phase, facts }: Refining): readonly string[] {
  const count = facts.filter(({ verdict }) => verdict.kind === 'unsupported').length;
  return phase === 'done' && count > 0 ? [sayCount('unsupportedCount', count)] : [];
}
