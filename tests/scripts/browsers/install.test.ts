import { describe, expect, test } from 'vitest';
import type { Machine } from '../../../scripts/browsers/find';
import { canInstall, ensureInstalled, type Installer } from '../../../scripts/browsers/install';

const DEBIAN = 'NAME="Debian GNU/Linux"\nID=debian\nVERSION_ID="12"\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';

/** A machine on which `apt-get install` puts what each package holds into /usr/bin. */
function bareMachine(options: { osRelease: string; isRoot: boolean; has?: string[]; aptFails?: boolean }) {
  const programs = new Set(options.has ?? []);
  const commands: string[] = [];
  const holds: Record<string, string> = {
    chromium: 'chromium',
    'firefox-esr': 'firefox-esr',
    xvfb: 'Xvfb',
    xdotool: 'xdotool',
    imagemagick: 'import',
  };
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isExecutable: (path) => programs.has(path),
  };
  const installer: Installer = {
    machine,
    osRelease: options.osRelease,
    isRoot: options.isRoot,
    run(command, args) {
      commands.push([command, ...args].join(' '));
      if (options.aptFails === true) return false;
      for (const name of args) {
        const program = holds[name];
        if (args[0] === 'install' && program !== undefined) programs.add(`/usr/bin/${program}`);
      }
      return true;
    },
  };
  return { installer, commands };
}

describe('ensureInstalled', () => {
  test('on a bare Debian, as root, updates the lists, then installs everything missing at once', () => {
    const { installer, commands } = bareMachine({ osRelease: DEBIAN, isRoot: true });
    const found = ensureInstalled({ browsers: ['chromium', 'firefox'], display: true }, installer);
    expect(commands).toEqual([
      'apt-get update -q',
      'apt-get install -y -q --no-install-recommends chromium firefox-esr xvfb xdotool imagemagick',
    ]);
    expect([...found]).toEqual([
      ['chromium', '/usr/bin/chromium'],
      ['firefox', '/usr/bin/firefox-esr'],
    ]);
  });

  test('runs nothing when nothing is missing', () => {
    const { installer, commands } = bareMachine({
      osRelease: DEBIAN,
      isRoot: true,
      has: ['/usr/bin/google-chrome'],
    });
    expect(ensureInstalled({ browsers: ['chromium'], display: false }, installer).get('chromium')).toBe(
      '/usr/bin/google-chrome',
    );
    expect(commands).toEqual([]);
  });

  test('installs only what is missing', () => {
    const { installer, commands } = bareMachine({
      osRelease: DEBIAN,
      isRoot: true,
      has: ['/usr/bin/chromium'],
    });
    ensureInstalled({ browsers: ['chromium', 'firefox'], display: false }, installer);
    expect(commands.at(-1)).toBe('apt-get install -y -q --no-install-recommends firefox-esr');
  });

  test.each([
    ['an ordinary user on Debian', DEBIAN, false],
    ['root on Ubuntu', UBUNTU, true],
    ['a system without /etc/os-release', '', true],
  ])(
    '%s gets a message with the names that were looked for, and nothing is run',
    (_who, osRelease, isRoot) => {
      const { installer, commands } = bareMachine({ osRelease, isRoot });
      expect(() => ensureInstalled({ browsers: ['chromium'], display: false }, installer)).toThrow(
        /chromium-browser, google-chrome-stable[^]*CHROME_PATH=/,
      );
      expect(commands).toEqual([]);
    },
  );

  test('names the missing programs of the display', () => {
    const { installer } = bareMachine({ osRelease: UBUNTU, isRoot: true, has: ['/usr/bin/xdotool'] });
    expect(() => ensureInstalled({ browsers: [], display: true }, installer)).toThrow('Xvfb, import');
  });

  test('reports a failing apt-get', () => {
    const { installer } = bareMachine({ osRelease: DEBIAN, isRoot: true, aptFails: true });
    expect(() => ensureInstalled({ browsers: ['firefox'], display: false }, installer)).toThrow(
      'apt-get could not install firefox-esr',
    );
  });
});

test('canInstall: Debian as root, quoted or not', () => {
  expect(canInstall({ isRoot: true, osRelease: 'ID="debian"\n' })).toBe(true);
  expect(canInstall({ isRoot: true, osRelease: 'ID=debian-like\n' })).toBe(false);
});
