import { activeTabId, startSession } from './session';

// What the reader waits for is the answer: the question goes out while the view's code is still being loaded.
const named = new URLSearchParams(location.search).get('tab');
const session = startSession(named === null ? activeTabId() : Promise.resolve(Number(named)));

// In a tab or small window of its own the address names the tab; a popup is about the active one.
void import('./show-popup').then(({ showPopup }) => showPopup(session, { isPage: named !== null }));
