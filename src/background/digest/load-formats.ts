import browser from 'webextension-polyfill';

/**
 * Has the browser load its data for dates and numbers, which takes a new process some 20 ms. Chromium runs the popup in
 * the worker's process and keeps that data by process, so the popup finds it loaded.
 */
export function loadFormats(): void {
  // Firefox runs both on one thread: the popup would only get its answer later.
  if (import.meta.env.MODE === 'firefox') return;
  const locale = browser.i18n.getUILanguage().replace('_', '-');
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format();
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' }).format(1);
}
