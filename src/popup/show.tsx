import { render, type ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import { wordsDirection, wordsLanguage } from './wording/words';

/** Draws a view into the document, in the language and direction of its words. */
export function show(
  view: ComponentChild,
  options: { readonly title: string; readonly isPage: boolean },
): void {
  const root = document.documentElement;
  root.lang = wordsLanguage();
  root.dir = wordsDirection();
  // A popup has no width of its own and must be given one; a tab, a panel, a small window or a phone has one.
  // Firefox for Android shows popups as pages, and has no windows API.
  root.classList.toggle('is-page', options.isPage || browser.windows === undefined);
  document.title = options.title;
  const host = document.getElementById('root');
  if (host !== null) render(view, host);
}

/** Whether the view has its own tab, panel or window, and is not a popup. */
export function isPage(): boolean {
  return document.documentElement.classList.contains('is-page');
}
