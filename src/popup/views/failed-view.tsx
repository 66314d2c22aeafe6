import { useEffect } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import { failureWords } from '../wording/failures';
import { Icon } from '../parts/icon';
import { OpenPages } from '../parts/open-pages';
import { say } from '../wording/words';

/** What happened, and what the reader can do about it. */
export function FailedView(props: {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onSay: (text: string) => void;
}) {
  const { failure, onRetry, onSay } = props;
  const { what, advice, canRetry } = failureWords(failure);
  useEffect(() => onSay(`${what} ${advice}`), [what, advice]);
  return (
    <>
      <main class="failed">
        <Icon name="acorn" />
        <h1>{what}</h1>
        <p>{advice}</p>
        {canRetry && (
          <button type="button" class="button" onClick={onRetry}>
            {say('actionRetry')}
          </button>
        )}
      </main>
      {/* The recent pages stay in reach even where the page cannot be read. */}
      <div class="action-bar">
        <OpenPages />
      </div>
    </>
  );
}
