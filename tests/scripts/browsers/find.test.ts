import { describe, expect, test } from 'vitest';
import { findBrowser, findProgram, notFoundMessage, type Machine } from '../../../scripts/browsers/find';

const machineWith = (platform: string, env: Record<string, string>, ...programs: string[]): Machine => ({
  platform,
  env,
  isExecutable: (path) => programs.includes(path),
});

describe('findBrowser', () => {
  test('prefers what the variable names', () => {
    const machine = machineWith(
      'linux',
      { PATH: '/usr/bin', CHROME_PATH: '/opt/c/chrome' },
      '/usr/bin/chromium',
      '/opt/c/chrome',
    );
    expect(findBrowser('chromium', machine)).toBe('/opt/c/chrome');
  });

  test('rejects a variable that names no program', () => {
    const machine = machineWith('linux', { PATH: '/usr/bin', FIREFOX_PATH: '/nope' }, '/usr/bin/firefox');
    expect(() => findBrowser('firefox', machine)).toThrow('FIREFOX_PATH names no program: /nope');
  });

  test.each([
    ['chromium', 'linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/brave-browser'],
    ['firefox', 'linux', { PATH: '/usr/bin' }, '/usr/bin/firefox-esr'],
    [
      'chromium',
      'darwin',
      { PATH: '/usr/bin' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['firefox', 'darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'],
    [
      'chromium',
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('%s on %s', (kind, platform, env, path) => {
    expect(findBrowser(kind, machineWith(platform, env, path))).toBe(path);
  });

  test('finds nothing where there is none, and the message says what to do', () => {
    const machine = machineWith('linux', { PATH: '/usr/bin' }, '/usr/bin/lynx');
    expect(findBrowser('firefox', machine)).toBeUndefined();
    expect(notFoundMessage('firefox', machine)).toMatch(/Firefox found[^]*firefox-esr[^]*FIREFOX_PATH=/);
  });
});

test('findProgram looks in PATH alone', () => {
  const machine = machineWith('linux', { PATH: '/usr/bin' }, '/usr/bin/Xvfb', '/opt/xdotool');
  expect(findProgram('Xvfb', machine)).toBe('/usr/bin/Xvfb');
  expect(findProgram('xdotool', machine)).toBeUndefined();
});
