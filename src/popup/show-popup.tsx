import { App } from './app';
import type { Session } from './session';
import { show } from './show';
import { loadDates } from './wording/dates';
import { readerLocale, say } from './wording/words';

/** Draws the popup's view, which waits for the session's answer. */
export function showPopup(session: Session, { isPage }: { readonly isPage: boolean }): void {
  show(<App session={session} />, { title: say('headingFacts'), isPage });
  loadDates(readerLocale());
}
