import { useState } from 'preact/hooks';
import { ask } from '../ask';
import { ConfirmedAction } from '../parts/confirmed-action';
import { say } from '../wording/words';

/** Deletes everything that the extension keeps, after a second click. */
export function ClearEverything() {
  const [ended, setEnded] = useState<'done' | 'failed'>();
  const clear = async (): Promise<void> => {
    const answer = await ask({ kind: 'clear-everything' });
    setEnded(answer.ok ? 'done' : 'failed');
  };
  return (
    <section>
      <h2>{say('headingClear')}</h2>
      <p class="hint">{say('hintClear')}</p>
      <ConfirmedAction
        text={say('headingClear')}
        confirmation={say('confirmClear')}
        onConfirm={() => void clear()}
      />
      <p role="status">
        {ended === 'done' ? say('doneCleared') : ended === 'failed' ? say('failUnexpected') : '\u00a0'}
      </p>
    </section>
  );
}
