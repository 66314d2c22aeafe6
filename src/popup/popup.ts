import { activeTabId, startSession } from './session';

// The reader waits for the answer, so the question is sent while the view's code is still loading.
// A page of the popup's own names its tab. So does a popup that the background opened, which began to read then.
// One that the browser opened by itself reads the active tab.
const ofPage = new URLSearchParams(location.search).get('tab');
const read = new URLSearchParams(location.hash.slice(1)).get('tab');
const named = ofPage ?? read;
const session = startSession(named === null ? activeTabId() : Promise.resolve(Number(named)));

void import('./show-popup').then(({ showPopup }) =>
  showPopup(session, { isPage: ofPage !== null, isReadAhead: read !== null }),
);
