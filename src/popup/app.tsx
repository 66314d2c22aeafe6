import { useEffect, useState } from 'preact/hooks';
import { Icon } from './parts/icon';
import type { Session } from './session';
import { useDigest, type Sight } from './hooks/use-digest';
import { useLinked } from './hooks/use-linked';
import { useReturn } from './hooks/use-return';
import { DigestView } from './views/digest-view';
import { FailedView } from './views/failed-view';
import { PendingView } from './views/pending-view';
import { say } from './wording/words';

/** The popup: one view for each phase, and one place where changes are said aloud. */
export function App({ session }: { readonly session: Session }) {
  const { sight: page, askAgain } = useDigest(session);
  const linked = useLinked(page);
  const sight = linked.sight ?? page;
  const backTo = useReturn(linked.sight !== undefined);
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (sight.phase === 'pending') setStatus(say('statusPending'));
  }, [sight.phase]);

  const openLinked =
    page.phase === 'condensed'
      ? (url: string) => {
          if (linked.sight === undefined) backTo.remember();
          linked.open(url, { tabId: page.digest.subject.tabId, settings: page.settings });
        }
      : undefined;
  return (
    <>
      <p class="unseen" role="status">
        {status}
      </p>
      {linked.sight !== undefined && (
        <nav class="back">
          <button type="button" class="action" ref={takeFocus} onClick={linked.close}>
            <Icon name="back" />
            {say('actionBack')}
          </button>
        </nav>
      )}
      {linked.sight !== undefined &&
        viewOf(linked.sight, { askAgain: linked.close, openLinked, onSay: setStatus })}
      {/* Kept while a linked page is looked at, with all that the reader chose in it. */}
      <div hidden={linked.sight !== undefined}>
        {viewOf(page, { askAgain, openLinked, onSay: setStatus })}
      </div>
    </>
  );
}

/** What had the focus is gone with the view before; the way back there is next to it. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

interface Actions {
  readonly askAgain: () => void;
  readonly openLinked: ((url: string) => void) | undefined;
  readonly onSay: (text: string) => void;
}

function viewOf(sight: Sight, { askAgain, openLinked, onSay }: Actions) {
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
          onLinked={openLinked}
          onSay={onSay}
        />
      );
    default:
      return sight satisfies never;
  }
}
