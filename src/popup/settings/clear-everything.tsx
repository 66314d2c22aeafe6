import { useState } from 'preact/hooks';
import { ask } from '../ask';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { say } from '../wording/words';

/** Deletes everything that the extension keeps, after a second click. */
export function ClearEverything() {
  const [phase, setPhase] = useState<'idle' | 'sure' | 'done' | 'failed'>('idle');
  const box = useKeptFocus<HTMLDivElement>();
  const clear = async (): Promise<void> => {
    const answer = await ask({ kind: 'clear-everything' });
    setPhase(answer.ok ? 'done' : 'failed');
  };
  return (
    <section>
      <h2>{say('headingClear')}</h2>
      <p class="hint">{say('hintClear')}</p>
      <div class="row" ref={box}>
        {phase === 'sure' ? (
          <>
            <button type="button" class="button" onClick={() => void clear()}>
              {say('confirmClear')}
            </button>
            {/* The focus goes here: a key that is held down must not clear anything. */}
            <button type="button" class="button quiet" ref={takeFocus} onClick={() => setPhase('idle')}>
              {say('actionCancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button quiet" onClick={() => setPhase('sure')}>
            {say('headingClear')}
          </button>
        )}
      </div>
      <p role="status">
        {phase === 'done' ? say('doneCleared') : phase === 'failed' ? say('failUnexpected') : '\u00a0'}
      </p>
    </section>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
