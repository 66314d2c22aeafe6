import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browser families that the extension is built for: Chromium with its derivatives, and Firefox. */
export type BrowserKind = 'chromium' | 'firefox';

/** What a search looks at; passed in, so that tests can try other machines. */
export interface Machine {
  /** As `process.platform`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  isExecutable(path: string): boolean;
}

/** This machine. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      // Missing, or not executable for us: neither is a usable browser.
      return false;
    }
  },
};

/** Environment variable that names the program to use. */
export const variableOf = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser-stable',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * Path of a browser of this kind: the one that the variable names, else the first of the usual names in PATH, else
 * the usual places of macOS and Windows; undefined when there is none. Throws when the variable names something that
 * cannot be run: it is an instruction, not a hint.
 */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): string | undefined {
  const wished = machine.env[variableOf[kind]];
  if (wished !== undefined && wished !== '') {
    if (!machine.isExecutable(wished)) throw new Error(`${variableOf[kind]} names no program: ${wished}`);
    return wished;
  }
  return programsOf(kind, machine)[0];
}

/** Paths of all installed browsers of this kind, the preferred ones first. */
export function programsOf(kind: BrowserKind, machine: Machine = thisMachine): readonly string[] {
  return candidatesOf(kind, machine).filter((path) => machine.isExecutable(path));
}

/** Path of a program in PATH, or undefined. */
export function findProgram(name: string, machine: Machine = thisMachine): string | undefined {
  return inPath(name, machine).find((path) => machine.isExecutable(path));
}

/** Error message for when no browser was found: what was looked for, and what to do. */
export function notFoundMessage(kind: BrowserKind, machine: Machine = thisMachine): string {
  const looked = machine.platform === 'darwin' ? MAC_APPS[kind] : NAMES[kind];
  const example = kind === 'chromium' ? '/opt/chrome/chrome' : '/opt/firefox/firefox';
  return [
    `No ${kind === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox'} found. Looked for: ${looked.join(', ')}.`,
    `Install one, or name it: ${variableOf[kind]}=${example}`,
  ].join('\n');
}

function candidatesOf(kind: BrowserKind, machine: Machine): readonly string[] {
  const paths = NAMES[kind].flatMap((name) => inPath(name, machine));
  switch (machine.platform) {
    case 'darwin':
      return [...paths, ...MAC_APPS[kind].flatMap((app) => macPaths(app, machine))];
    case 'win32':
      return WINDOWS_PROGRAMS[kind].flatMap((program) => windowsPaths(program, machine));
    default:
      return paths;
  }
}

function inPath(name: string, { env, platform }: Machine): string[] {
  const separator = platform === 'win32' ? ';' : delimiter;
  const folders = (env['PATH'] ?? '').split(separator).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name));
}

function macPaths(app: string, { env }: Machine): string[] {
  const binary = app.startsWith('Firefox') ? 'firefox' : app;
  return ['', env['HOME'] ?? ''].map((root) => `${root}/Applications/${app}.app/Contents/MacOS/${binary}`);
}

function windowsPaths(program: string, { env }: Machine): string[] {
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return roots.filter((root) => root !== undefined).map((root) => `${root}\\${program}`);
}
