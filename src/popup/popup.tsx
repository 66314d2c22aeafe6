import { App } from './app';
import { activeTabId, startSession } from './session';
import { show } from './show';
import { say } from './words';

// The question goes out before anything is drawn: what the reader waits for is its answer.
const named = new URLSearchParams(location.search).get('tab');
const session = startSession(named === null ? activeTabId() : Promise.resolve(Number(named)));

// In a tab or small window of its own the address names the tab; a popup is about the active one.
show(<App session={session} />, { title: say('headingFacts'), isPage: named !== null });
