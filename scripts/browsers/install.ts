import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  findBrowser,
  findProgram,
  notFoundMessage,
  thisMachine,
  type BrowserKind,
  type Machine,
} from './find';

/** What an install needs of the machine; passed in, so that tests can do without one. */
export interface Installer {
  readonly machine: Machine;
  /** Text of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  readonly isRoot: boolean;
  /** Runs a command, showing its output on standard error; true when it succeeded. */
  run(command: string, args: readonly string[]): boolean;
}

/** Programs that the tests with real input need, with the Debian packages that contain them. */
const DISPLAY_PROGRAMS = { Xvfb: 'xvfb', xdotool: 'xdotool', import: 'imagemagick' } as const;

const BROWSER_PACKAGES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** This machine, for real. */
export function thisInstaller(): Installer {
  return {
    machine: thisMachine,
    osRelease: readOsRelease(),
    isRoot: process.getuid?.() === 0,
    run(command, args) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
    },
  };
}

/** What must be installed. */
export interface Wanted {
  readonly browsers: readonly BrowserKind[];
  /** Whether a virtual display and the programs that click on it are needed. */
  readonly display: boolean;
}

/**
 * Makes sure that the browsers (and the programs of a virtual display) are there, and returns the browsers' paths. On
 * Debian, as root, it installs what is missing; elsewhere it throws with the names it looked for.
 */
export function ensureInstalled(
  wanted: Wanted,
  installer: Installer = thisInstaller(),
): ReadonlyMap<BrowserKind, string> {
  const { machine } = installer;
  const missing = missingPackages(wanted, machine);
  if (missing.length > 0 && canInstall(installer)) install(missing, installer);
  const found = new Map<BrowserKind, string>();
  for (const kind of wanted.browsers) {
    const path = findBrowser(kind, machine);
    if (path === undefined) throw new Error(notFoundMessage(kind, machine));
    found.set(kind, path);
  }
  const lacking = wanted.display ? missingPrograms(machine) : [];
  if (lacking.length > 0)
    throw new Error(`Needed for the tests with real input: ${lacking.join(', ')}. Install them.`);
  return found;
}

/** Ubuntu identifies as Debian-like, but its `chromium` is a snap, which needs more than apt-get. */
export function canInstall({ isRoot, osRelease }: Pick<Installer, 'isRoot' | 'osRelease'>): boolean {
  return isRoot && /^ID="?debian"?$/m.test(osRelease);
}

function install(packages: readonly string[], installer: Installer): void {
  console.error(`Installing ${packages.join(', ')} …`);
  // Always update the lists first: those of a fresh system can name browsers that are a year old, and would install
  // them.
  const isDone =
    installer.run('apt-get', ['update', '-q']) &&
    installer.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  if (!isDone) throw new Error(`apt-get could not install ${packages.join(', ')}: its own message is above.`);
}

function missingPackages({ browsers, display }: Wanted, machine: Machine): string[] {
  const packages = browsers
    .filter((kind) => findBrowser(kind, machine) === undefined)
    .map((kind) => BROWSER_PACKAGES[kind]);
  if (!display) return packages;
  return [...packages, ...missingPrograms(machine).map((program) => DISPLAY_PROGRAMS[program])];
}

function missingPrograms(machine: Machine): (keyof typeof DISPLAY_PROGRAMS)[] {
  const programs = ['Xvfb', 'xdotool', 'import'] as const;
  return programs.filter((program) => findProgram(program, machine) === undefined);
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    // Only Linux has the file.
    return '';
  }
}
