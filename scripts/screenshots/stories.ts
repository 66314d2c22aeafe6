import { FAILURES } from '../../tests/popup/preview/failures';

/** What one picture shows: a state of a page under one set of circumstances. */
export interface Story {
  readonly name: string;
  /** A page below src/popup; default: the popup. */
  readonly page?: string;
  readonly state: string;
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  /** Width of the view in CSS pixels; default: 380, the popup's. */
  readonly width?: number;
  readonly height?: number;
  /** Page zoom; default: 1. */
  readonly zoom?: number;
  readonly forcedColors?: boolean;
  /** As in Firefox for Android, where the popup is a page as wide as the phone. */
  readonly isPhone?: boolean;
  /** Selectors of elements to click before the picture is taken, in this order. */
  readonly clicks?: readonly string[];
}

const settings = { page: 'settings/settings.html', state: 'article' } as const;
const engines = { page: 'settings/settings.html', width: 700, height: 1100 } as const;
const recent = { page: 'recent/recent.html', state: 'article' } as const;
const welcome = { page: 'welcome/welcome.html', state: 'article' } as const;
/** The button that tests the connection to a server. */
const CONNECT_TEST = '.inset .quiet';
const secondFact = { clicks: ['.fact:nth-child(2) button'] } as const;

/** What can come of having an engine word the facts. */
const WORDED: readonly Story[] = [
  { name: 'worded', state: 'worded' },
  { name: 'worded-menu', state: 'worded', clicks: ['[popovertarget]'] },
  { name: 'worded-shown', state: 'worded', clicks: ['.is-unsupported button'] },
  { name: 'worded-built-in', state: 'worded', clicks: ['.engine-line button'] },
  { name: 'worded-in-part', state: 'worded-in-part' },
  { name: 'worded-arabic', state: 'worded-arabic', locale: 'ar' },
  { name: 'wording', state: 'wording' },
  { name: 'wording-begins', state: 'wording-begins' },
  { name: 'word-download', state: 'word-download' },
  { name: 'word-stopped', state: 'word-stopped' },
  { name: 'word-failed', state: 'word-failed' },
  { name: 'word-refused', state: 'word-refused' },
  { name: 'word-nothing', state: 'word-nothing' },
];

/** All failure codes of the model's type. */
const FAILURE_CODES = Object.keys(FAILURES);

/** Every state of every view, once; each must be accessible in both themes. */
export const STATES: readonly Story[] = [
  { name: 'article', state: 'article' },
  { name: 'fact-shown', state: 'article', ...secondFact },
  { name: 'fact-gone', state: 'article', clicks: ['.fact:nth-child(3) button'] },
  { name: 'highlight-all', state: 'article', clicks: ['.heading-row > .tool'] },
  { name: 'menu', state: 'article', clicks: ['[popovertarget]'] },
  { name: 'no-voice', state: 'article', clicks: ['.action:nth-child(2)'] },
  { name: 'further-lists', state: 'article', height: 1000, clicks: ['summary'] },
  { name: 'linked', state: 'article', clicks: ['.next .tool', '.back + .digest .fact > button'] },
  ...WORDED,
  { name: 'preview', state: 'preview' },
  { name: 'recipe', state: 'recipe' },
  { name: 'opinion', state: 'opinion' },
  { name: 'one-fact', state: 'one-fact' },
  { name: 'arabic', state: 'arabic', locale: 'ar' },
  { name: 'hebrew', state: 'hebrew', locale: 'he' },
  { name: 'hindi', state: 'hindi', locale: 'hi' },
  { name: 'japanese', state: 'japanese', locale: 'ja' },
  { name: 'long-words', state: 'long-words', locale: 'de' },
  { name: 'live', state: 'live' },
  { name: 'maybe-no-article', state: 'no-article' },
  { name: 'pending', state: 'pending' },
  ...FAILURE_CODES.map((code): Story => ({ name: `failed-${code}`, state: code })),
  { name: 'panel', page: 'panel/panel.html', state: 'article', height: 900 },
  { name: 'settings', ...settings, width: 700, height: 800 },
  { name: 'engine-prompt', ...engines, state: 'engine-prompt' },
  { name: 'engine-firefox', ...engines, state: 'engine-firefox' },
  { name: 'engine-new-server', ...engines, state: 'engine-new-server' },
  {
    name: 'engine-server',
    ...engines,
    state: 'engine-server',
    clicks: ['[type=submit].button', CONNECT_TEST],
  },
  { name: 'engine-refused', ...engines, state: 'engine-server-refused', clicks: [CONNECT_TEST] },
  { name: 'clear', ...engines, state: 'article', clicks: ['section:last-of-type .button'] },
  { name: 'recent', ...recent, width: 700, clicks: ['summary'] },
  { name: 'recent-empty', page: 'recent/recent.html', state: 'empty' },
  { name: 'welcome', ...welcome, width: 700, height: 800 },
];

const CIRCUMSTANCES: readonly Story[] = [
  { name: 'article-dark', state: 'article', theme: 'dark' },
  { name: 'fact-shown-dark', state: 'article', theme: 'dark', ...secondFact },
  { name: 'forced-colors', state: 'article', forcedColors: true, ...secondFact },
  { name: 'narrow', state: 'article', width: 320 },
  { name: 'wide', state: 'article', width: 900 },
  { name: 'phone', state: 'article', isPhone: true, width: 360, height: 740 },
  { name: 'japanese-narrow', state: 'japanese', locale: 'ja', width: 320 },
  { name: 'hindi-dark', state: 'hindi', locale: 'hi', theme: 'dark' },
  { name: 'zoomed', state: 'article', width: 760, height: 1200, zoom: 2 },
  { name: 'zoomed-settings', ...settings, width: 640, height: 1200, zoom: 2 },
  { name: 'long-words-narrow', state: 'long-words', locale: 'de', width: 320 },
  { name: 'arabic-in-english', state: 'arabic' },
  { name: 'english-in-hebrew', state: 'article', locale: 'he' },
  { name: 'pending-dark', state: 'pending', theme: 'dark' },
  { name: 'failed-dark', state: 'not-an-article', theme: 'dark' },
  { name: 'settings-dark', ...settings, theme: 'dark' },
  { name: 'worded-dark', state: 'worded', theme: 'dark' },
  { name: 'wording-dark', state: 'wording', theme: 'dark' },
  { name: 'worded-narrow', state: 'worded', locale: 'de', width: 320 },
  { name: 'worded-colors', state: 'worded', forcedColors: true },
  {
    name: 'engine-refused-dark',
    ...engines,
    state: 'engine-server-refused',
    theme: 'dark',
    clicks: [CONNECT_TEST],
  },
  { name: 'engine-server-narrow', ...engines, state: 'engine-server', width: 320 },
  { name: 'recent-dark', ...recent, theme: 'dark', clicks: ['summary'] },
  { name: 'welcome-dark', ...welcome, theme: 'dark' },
];

/** The locales that the interface is translated into. */
export const LOCALES = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'pt_BR', 'tr', 'zh_CN'];
const TRANSLATIONS = LOCALES.flatMap((locale): readonly Story[] => [
  { name: `popup-${locale}`, state: 'article', locale, clicks: ['[popovertarget]'] },
  { name: `settings-${locale}`, ...settings, locale, width: 320, height: 700 },
  {
    name: `engine-${locale}`,
    ...engines,
    state: 'engine-server-refused',
    locale,
    width: 320,
    clicks: [CONNECT_TEST],
  },
  { name: `welcome-${locale}`, ...welcome, locale, width: 320, height: 700 },
  { name: `worded-${locale}`, state: 'worded', locale, width: 320 },
  { name: `word-failed-${locale}`, state: 'word-failed', locale, width: 320 },
  { name: `failed-${locale}`, state: 'not-an-article', locale, width: 320 },
]);

/** All pictures of the contact sheet. */
export const STORIES: readonly Story[] = [...STATES, ...CIRCUMSTANCES, ...TRANSLATIONS];

/** Stories whose look is the same on every machine: in English, for the shared font, and independent of its voices. */
export const COMPARED: readonly Story[] = [...STATES, ...CIRCUMSTANCES].filter(
  ({ locale, name, state }) =>
    locale === undefined &&
    !state.startsWith('arabic') &&
    name !== 'no-voice' &&
    !name.startsWith('recent') &&
    // All failures share one view: one failure with a button and one without represent them.
    (!name.startsWith('failed-') || ['unexpected', 'not-an-article'].includes(state)),
);
