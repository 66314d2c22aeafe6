/** A state of a page under one set of circumstances: what one picture shows. */
export interface Story {
  readonly name: string;
  /** A page below src/popup; the popup when left out. */
  readonly page?: string;
  readonly state: string;
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  /** Width of the view in CSS pixels; 380 is the popup's. */
  readonly width?: number;
  readonly height?: number;
  /** Page zoom, 1 when left out. */
  readonly zoom?: number;
  readonly forcedColors?: boolean;
  /** Clicked before the picture is taken, in this order. */
  readonly clicks?: readonly string[];
}

const LOCALES = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'pt_BR', 'tr', 'zh_CN'];

/** Every picture of the contact sheet. */
export const STORIES: readonly Story[] = [
  { name: 'article', state: 'article' },
  { name: 'article-dark', state: 'article', theme: 'dark' },
  { name: 'article-whole', state: 'article', height: 1000 },
  { name: 'fact-shown', state: 'article', clicks: ['.fact:nth-child(2) button'] },
  { name: 'fact-shown-dark', state: 'article', theme: 'dark', clicks: ['.fact:nth-child(2) button'] },
  { name: 'fact-gone', state: 'article', clicks: ['.fact:nth-child(3) button'] },
  { name: 'highlight-all', state: 'article', clicks: ['.heading-row > .tool'] },
  { name: 'menu', state: 'article', clicks: ['[popovertarget]'] },
  { name: 'no-voice', state: 'article', theme: 'dark', clicks: ['.action:nth-child(2)'] },
  { name: 'narrow', state: 'article', width: 320 },
  { name: 'zoomed', state: 'article', width: 760, height: 1200, zoom: 2 },
  { name: 'wide', state: 'article', width: 900 },
  { name: 'forced-colors', state: 'article', forcedColors: true, clicks: ['.fact:nth-child(2) button'] },
  { name: 'preview', state: 'preview', theme: 'dark' },
  { name: 'opinion', state: 'opinion' },
  { name: 'one-fact', state: 'one-fact' },
  { name: 'long-words', state: 'long-words', locale: 'de' },
  { name: 'long-words-narrow', state: 'long-words', locale: 'de', width: 320 },
  { name: 'arabic', state: 'arabic', locale: 'ar' },
  { name: 'arabic-in-english', state: 'arabic' },
  { name: 'english-in-hebrew', state: 'article', locale: 'he' },
  { name: 'pending', state: 'pending' },
  { name: 'pending-dark', state: 'pending', theme: 'dark' },
  { name: 'restricted', state: 'page-restricted' },
  { name: 'no-article', state: 'not-an-article' },
  { name: 'no-article-dark', state: 'not-an-article', theme: 'dark' },
  { name: 'unexpected', state: 'unexpected' },
  { name: 'settings', page: 'settings/settings.html', state: 'article', width: 700, height: 800 },
  { name: 'settings-narrow', page: 'settings/settings.html', state: 'article', width: 320, theme: 'dark' },
  { name: 'recent', page: 'recent/recent.html', state: 'article', width: 700, clicks: ['summary'] },
  { name: 'recent-dark', page: 'recent/recent.html', state: 'article', theme: 'dark', clicks: ['summary'] },
  { name: 'recent-empty', page: 'recent/recent.html', state: 'empty' },
  { name: 'welcome', page: 'welcome/welcome.html', state: 'article', width: 700, height: 800 },
  { name: 'welcome-dark', page: 'welcome/welcome.html', state: 'article', theme: 'dark' },
  { name: 'panel', page: 'panel/panel.html', state: 'article', height: 900 },
  ...LOCALES.flatMap((locale): readonly Story[] => [
    {
      name: `popup-${locale}`,
      state: locale === 'ar' ? 'arabic' : 'article',
      locale,
      clicks: ['[popovertarget]'],
    },
    {
      name: `settings-${locale}`,
      page: 'settings/settings.html',
      state: 'article',
      locale,
      width: 320,
      height: 700,
    },
    {
      name: `welcome-${locale}`,
      page: 'welcome/welcome.html',
      state: 'article',
      locale,
      width: 320,
      height: 700,
    },
    { name: `failed-${locale}`, state: 'not-an-article', locale, width: 320 },
  ]),
];
