import { App } from './app';
import { firstView, type ViewState } from './hooks/use-digest';
import type { Session } from './session';
import { show } from './show';
import { loadDates } from './wording/dates';
import { readerLocale, say } from './wording/words';

/** How long to wait for an answer that is on its way, in milliseconds; the pending view shows nothing before either. */
const ON_ITS_WAY_MS = 60;

/**
 * Draws the popup's view, which waits for the session's answer.
 *
 * @param isReadAhead whether the answer is ready already: then it is drawn at once, instead of a pending view first,
 *   since in a new process two drawings cost some 25 ms more than one
 */
export async function showPopup(
  session: Session,
  { isPage, isReadAhead }: { readonly isPage: boolean; readonly isReadAhead: boolean },
): Promise<void> {
  const first = isReadAhead ? await soon(session) : undefined;
  show(<App session={session} first={first} />, { title: say('headingFacts'), isPage });
  if (first === undefined) loadDates(readerLocale());
}

/** The view of the session's answer, if it comes soon. */
function soon(session: Session): Promise<ViewState | undefined> {
  return Promise.race([
    firstView(session),
    new Promise<undefined>((resolve) => setTimeout(resolve, ON_ITS_WAY_MS)),
  ]);
}
