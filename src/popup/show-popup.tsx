import { App } from './app';
import { rehearse } from './rehearsal';
import type { Session } from './session';
import { show } from './show';
import { say } from './wording/words';

/** Draws the popup's view, which waits for the session's answer. */
export function showPopup(session: Session, { isPage }: { readonly isPage: boolean }): void {
  show(<App session={session} />, { title: say('headingFacts'), isPage });
  rehearse();
}
