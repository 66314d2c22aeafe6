import { useEffect, useReducer } from 'preact/hooks';
import { Icon } from './parts/icon';
import { nextSaid, NOTHING_SAID, StatusLine } from './parts/status-line';
import type { Session } from './session';
import { useDigest, type ViewState } from './hooks/use-digest';
import { useLinked } from './hooks/use-linked';
import { useReturn } from './hooks/use-return';
import { DigestView } from './views/digest-view';
import { FailedView } from './views/failed-view';
import { PendingView } from './views/pending-view';
import { say } from './wording/words';

/** The popup: one view for each phase, and one status line through which changes are announced. */
export function App({
  session,
  first,
}: {
  readonly session: Session;
  readonly first?: ViewState | undefined;
}) {
  const { state: page, askAgain } = useDigest(session, first);
  const linked = useLinked(page);
  const state = linked.state ?? page;
  const backTo = useReturn(linked.state !== undefined);
  const [said, onSay] = useReducer(nextSaid, NOTHING_SAID);
  useEffect(() => {
    if (state.phase === 'pending') onSay(say('statusPending'));
  }, [state.phase]);

  const openLinked =
    page.phase === 'condensed'
      ? (url: string) => {
          if (linked.state === undefined) backTo.remember();
          linked.open(url, { tabId: page.digest.subject.tabId, settings: page.settings });
        }
      : undefined;
  return (
    <>
      <StatusLine said={said} />
      {linked.state !== undefined && (
        <nav class="back">
          <button type="button" class="action" ref={takeFocus} onClick={linked.close}>
            <Icon name="back" />
            {say('actionBack')}
          </button>
        </nav>
      )}
      {linked.state !== undefined && viewOf(linked.state, { askAgain: linked.close, openLinked, onSay })}
      {/* Kept, with all that the reader chose in it, while a linked page is shown. */}
      <div hidden={linked.state !== undefined}>{viewOf(page, { askAgain, openLinked, onSay })}</div>
    </>
  );
}

/** Takes the focus: the element that had it is hidden with the previous view, to which this button leads back. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

interface Actions {
  readonly askAgain: () => void;
  readonly openLinked: ((url: string) => void) | undefined;
  readonly onSay: (text: string) => void;
}

function viewOf(state: ViewState, { askAgain, openLinked, onSay }: Actions) {
  switch (state.phase) {
    case 'pending':
      return <PendingView />;
    case 'failed':
      return <FailedView failure={state.failure} onRetry={askAgain} onSay={onSay} />;
    case 'condensed':
      // The key resets what the reader chose for one page (more facts, a highlight) when another page is shown.
      return (
        <DigestView
          key={state.digest.pageKey}
          digest={state.digest}
          settings={state.settings}
          onLinked={openLinked}
          onSay={onSay}
        />
      );
    default:
      return state satisfies never;
  }
}
