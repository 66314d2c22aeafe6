import { findBrowser, notFoundMessage, programsOf, variableOf, type BrowserKind } from '../browsers/find';
import { ensureInstalled, thisInstaller, type Installer } from '../browsers/install';
import { BROWSERS, type BrowserName } from './options';

/** An installed browser. */
export interface Chosen {
  readonly kind: BrowserKind;
  readonly executablePath: string;
}

/**
 * Returns the browser asked for by name; else the first one found, Chromium's family before Firefox; else, on Debian
 * as root, a Chromium installed now. Throws an error with the names looked for if there is none.
 */
export function chooseBrowser(name: BrowserName | undefined, installer: Installer = thisInstaller()): Chosen {
  const { machine } = installer;
  if (name !== undefined) return named(name, installer);
  for (const kind of ['chromium', 'firefox'] as const) {
    const executablePath = findBrowser(kind, machine);
    if (executablePath !== undefined) return { kind, executablePath };
  }
  try {
    return installed('chromium', installer);
  } catch (error) {
    throw new Error(`${messageOf(error)}\n${notFoundMessage('firefox', machine)}`, { cause: error });
  }
}

function named(name: BrowserName, installer: Installer): Chosen {
  const { kind, program } = BROWSERS[name];
  const { machine } = installer;
  const isWished = Boolean(machine.env[variableOf[kind]]);
  const executablePath = isWished
    ? findBrowser(kind, machine)
    : programsOf(kind, machine).find((path) => program.test(path));
  if (executablePath !== undefined) return { kind, executablePath };
  // Debian packages these two; the others come only from their vendors.
  if (name === 'chromium' || name === 'firefox') return installed(kind, installer);
  throw new Error(`${name} was not found.\n${notFoundMessage(kind, machine)}`);
}

function installed(kind: BrowserKind, installer: Installer): Chosen {
  const executablePath = ensureInstalled({ browsers: [kind], display: false }, installer).get(kind);
  if (executablePath === undefined) throw new Error(notFoundMessage(kind, installer.machine));
  return { kind, executablePath };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
