import { activeTabId, startSession } from './session';

// The reader waits for the answer, so the question is sent while the view's code is still loading.
const named = new URLSearchParams(location.search).get('tab');
const session = startSession(named === null ? activeTabId() : Promise.resolve(Number(named)));

// In its own tab or small window, the address names the tab to read; a popup reads the active tab.
void import('./show-popup').then(({ showPopup }) => showPopup(session, { isPage: named !== null }));
