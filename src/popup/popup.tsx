import { render } from 'preact';
import { App } from './app';
import { startSession } from './session';
import { wordsDirection, wordsLanguage } from './words';

// The question goes out before anything is drawn: what the reader waits for is its answer.
const session = startSession(location.search);

const root = document.documentElement;
root.lang = wordsLanguage();
root.dir = wordsDirection();
// A popup has no width of its own and must be told one; a tab, a small window or a phone has one.
root.classList.toggle('is-page', session.isPage || screen.width <= 480);

const host = document.getElementById('root');
if (host !== null) render(<App session={session} />, host);
