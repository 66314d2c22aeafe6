import { describe, expect, it } from 'vitest';
import { fileTypeOf, isRestricted } from '../../../src/background/pull/restricted';

describe('isRestricted', () => {
  it.each([
    'chrome://settings/',
    'about:blank',
    'about:reader?url=https://news.example/',
    'edge://flags',
    'moz-extension://0f0f/page.html',
    'chrome-extension://abcdef/page.html',
    'view-source:https://news.example/',
    'devtools://devtools/bundled/inspector.html',
    'data:text/html,<p>hello',
    'https://chromewebstore.google.com/detail/abc',
    'https://chrome.google.com/webstore/detail/abc',
    'https://addons.mozilla.org/en-US/firefox/',
    'not an address',
  ])('is true for %s', (url) => {
    expect(isRestricted(url)).toBe(true);
  });

  it.each([
    'https://news.example/story',
    'http://127.0.0.1:8080/page.html',
    'file:///saved/page.html',
    'https://chrome.google.com/intl/en/chrome',
    'https://addons.mozilla.org.news.example/',
  ])('is false for %s', (url) => {
    expect(isRestricted(url)).toBe(false);
  });
});

describe('fileTypeOf', () => {
  it.each([
    ['https://news.example/report.pdf', 'application/pdf'],
    ['https://news.example/REPORT.PDF?page=2', 'application/pdf'],
    ['https://news.example/report.pdf.html', undefined],
    ['https://news.example/?file=report.pdf', undefined],
  ])('recognises %s by its path', (url, type) => {
    expect(fileTypeOf(url)).toBe(type);
  });
});
