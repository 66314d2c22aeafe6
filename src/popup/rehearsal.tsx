import { render } from 'preact';
import type { Digest } from '../model/digest';
import type { Fact } from '../model/fact';
import { DEFAULT_SETTINGS } from '../model/settings';
import { DigestView } from './views/digest-view';

const TEXT = 'The council meets on Monday, said Ada Lind.';
const MONDAY = { span: { start: 21, end: 27 }, from: '2000-01-03', to: '2000-01-09' };

const FACT: Fact = {
  kind: 'extracted',
  sentence: { start: 0, end: TEXT.length },
  kept: [
    { start: 0, end: 27 },
    { start: TEXT.length - 1, end: TEXT.length },
  ],
  bracketed: [],
  speaker: { start: 34, end: 42 },
  when: { ...MONDAY, to: MONDAY.from },
  marks: [{ kind: 'date', span: MONDAY.span }],
  dates: [MONDAY],
  salience: 1,
  rank: 0,
};

/** Has at least one of everything that the view can show at first. */
const SPECIMEN: Digest = {
  pageKey: '',
  subject: { kind: 'page', tabId: 0 },
  article: {
    title: 'A specimen',
    published: '2000-01-01T09:00:00Z',
    byline: 'A. Author',
    canonicalUrl: 'https://specimen.example/',
    url: 'https://specimen.example/',
    language: 'en',
    direction: 'ltr',
    text: TEXT,
    blocks: [{ kind: 'body', span: { start: 0, end: TEXT.length } }],
    readNext: [],
    seen: { coverage: 'whole', confidence: 1 },
  },
  facts: [FACT, { ...FACT, rank: 1 }],
  recommended: 2,
  readNext: [
    {
      teaser: {
        title: 'Another',
        url: 'https://specimen.example/another',
        time: '09:00',
        medium: 'article',
        isSponsored: false,
      },
      kept: [{ start: 0, end: 7 }],
    },
  ],
  engine: 'built-in',
  ms: { pull: 1, condense: 1 },
};

/**
 * Draws a specimen where nobody sees it. A browser compiles code when it runs first, and loads words and forms of
 * dates when they are asked for first: all that happens here, in the time in which a view waits for its answer
 * anyway, and the real facts are drawn in a third of the time.
 */
export function rehearse(): void {
  const host = document.createElement('div');
  host.className = 'rehearsal';
  document.body.append(host);
  const ignore = (): void => undefined;
  render(<DigestView digest={SPECIMEN} settings={DEFAULT_SETTINGS} onLinked={ignore} onSay={ignore} />, host);
  // Lays it out, for which fonts are loaded.
  void host.offsetHeight;
  // Taken away before the frame in which its effects would begin: it asks nobody for anything.
  render(null, host);
  host.remove();
}
