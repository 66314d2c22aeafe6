import { useEffect, useState } from 'preact/hooks';
import type { Session } from './session';
import { useDigest, type Sight } from './use-digest';
import { DigestView } from './views/digest-view';
import { FailedView } from './views/failed-view';
import { PendingView } from './views/pending-view';
import { say } from './words';

/** The popup: one view for each phase, and one place where changes are said aloud. */
export function App({ session }: { readonly session: Session }) {
  const { sight, askAgain } = useDigest(session);
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (sight.phase === 'pending') setStatus(say('statusPending'));
  }, [sight.phase]);

  return (
    <>
      <p class="unseen" role="status">
        {status}
      </p>
      {viewOf(sight, { askAgain, onSay: setStatus })}
    </>
  );
}

interface Actions {
  readonly askAgain: () => void;
  readonly onSay: (text: string) => void;
}

function viewOf(sight: Sight, { askAgain, onSay }: Actions) {
  switch (sight.phase) {
    case 'pending':
      return <PendingView />;
    case 'failed':
      return <FailedView failure={sight.failure} onRetry={askAgain} onSay={onSay} />;
    case 'condensed':
      // The key makes what the reader chose for one page (more facts, a mark) end with that page.
      return (
        <DigestView
          key={sight.digest.pageKey}
          digest={sight.digest}
          settings={sight.settings}
          onSay={onSay}
        />
      );
    default:
      return sight satisfies never;
  }
}
