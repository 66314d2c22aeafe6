import { takeUpSession, type HeadStart } from './session';

declare const headStart: HeadStart;

// What the reader waits for is the answer: the question is on its way while the view's code is still being loaded.
const session = takeUpSession(headStart);

// In a tab or small window of its own the address names the tab; a popup is about the active one.
const isPage = new URLSearchParams(location.search).has('tab');
void import('./show-popup').then(({ showPopup }) => showPopup(session, { isPage }));
