import { describe, expect, test } from 'vitest';
import { readStartOptions } from '../../../scripts/start/options';

const desktop = { platform: 'linux', env: { DISPLAY: ':0' } };
const server = { platform: 'linux', env: {} };

describe('readStartOptions', () => {
  test.each([
    [[], desktop, { page: undefined, browser: undefined, headless: false }],
    [[], server, { page: undefined, browser: undefined, headless: true }],
    [[], { platform: 'darwin', env: {} }, { page: undefined, browser: undefined, headless: false }],
    [
      ['https://news.example/a', '--browser', 'firefox'],
      { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } },
      { page: 'https://news.example/a', browser: 'firefox', headless: false },
    ],
    [['page.html', '--headless'], desktop, { page: 'page.html', browser: undefined, headless: true }],
  ])('%j', (argv, machine, expected) => {
    expect(readStartOptions(argv, machine)).toEqual(expected);
  });

  test.each([
    [['--browser', 'lynx'], /must be one of chrome/],
    [['--browser', 'toString'], /must be one of chrome/],
    [['a.html', 'b.html'], /One page at a time/],
  ])('%j is refused', (argv, message) => {
    expect(() => readStartOptions(argv, desktop)).toThrow(message);
  });
});
