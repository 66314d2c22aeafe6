import { describe, expect, test } from 'vitest';
import type { Installer } from '../../../scripts/browsers/install';
import { chooseBrowser } from '../../../scripts/start/choose-browser';

function machineWith(...programs: string[]): Installer {
  return {
    machine: {
      platform: 'linux',
      env: { PATH: '/usr/bin' },
      isExecutable: (path) => programs.includes(path),
    },
    osRelease: '',
    isRoot: false,
    run: () => {
      throw new Error('nothing may be run here');
    },
  };
}

describe('chooseBrowser', () => {
  test.each([
    [
      undefined,
      ['/usr/bin/firefox', '/usr/bin/chromium'],
      { kind: 'chromium', executablePath: '/usr/bin/chromium' },
    ],
    [undefined, ['/usr/bin/firefox'], { kind: 'firefox', executablePath: '/usr/bin/firefox' }],
    [
      'brave',
      ['/usr/bin/chromium', '/usr/bin/brave-browser'],
      { kind: 'chromium', executablePath: '/usr/bin/brave-browser' },
    ],
    [
      'chrome',
      ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      { kind: 'chromium', executablePath: '/usr/bin/google-chrome' },
    ],
    [
      'firefox',
      ['/usr/bin/chromium', '/usr/bin/firefox-esr'],
      { kind: 'firefox', executablePath: '/usr/bin/firefox-esr' },
    ],
  ] as const)('%s of %j', (name, programs, expected) => {
    expect(chooseBrowser(name, machineWith(...programs))).toEqual(expected);
  });

  test('names everything that it looked for when there is none', () => {
    expect(() => chooseBrowser(undefined, machineWith())).toThrow(
      /google-chrome[^]*CHROME_PATH[^]*firefox-esr/,
    );
  });

  test('does not take another browser than the one asked for', () => {
    expect(() => chooseBrowser('edge', machineWith('/usr/bin/chromium'))).toThrow(/edge was not found/);
  });
});
