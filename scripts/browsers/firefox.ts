import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeWelcome } from './firefox-extension';
import { Marionette } from './marionette';

/** How to start a Firefox. */
export interface FirefoxOptions {
  readonly executablePath: string;
  /** Folder of the built extension, installed as a temporary add-on; undefined: a browser without it. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Only loopback can be reached. */
  readonly offline: boolean;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A running Firefox. */
export interface Firefox {
  readonly marionette: Marionette;
  readonly process: ChildProcess;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
}

const START_LIMIT_MS = 60_000;

const PREFS = {
  // Marionette takes a free port and writes it into the profile.
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'intl.accept_languages': 'en-US, en',
  'ui.popup.disable_autohide': false,
  'remote.log.truncate': true,
} as const;

/** For everything but loopback, a proxy that does not exist. */
const LOOPBACK_ONLY = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
} as const;

/** Starts a Firefox with a throw-away profile, controlled through Marionette, which needs no driver to download. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'nutgraf-firefox-'));
  writeFileSync(join(profile, 'user.js'), prefsFile(options));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(options.executablePath, [...(options.headless ? ['--headless'] : []), ...args], {
    stdio: 'ignore',
    env: { ...(options.env ?? process.env), MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  let marionette: Marionette | undefined;
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const quitting = marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] });
      // Rejects if the connection breaks first, as quitting makes it do.
      quitting?.catch(() => undefined);
      const limit = setTimeout(() => child.kill('SIGKILL'), quitting === undefined ? 0 : 5_000);
      await exited;
      clearTimeout(limit);
    }
    marionette?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    marionette = await connect(join(profile, 'MarionetteActivePort'), child);
    await marionette.send('WebDriver:NewSession', {
      pageLoadStrategy: 'eager',
      timeouts: { pageLoad: 30_000, script: 60_000 },
      acceptInsecureCerts: true,
    });
    if (options.extension !== undefined) {
      await marionette.send('Addon:Install', { path: resolve(options.extension), temporary: true });
      await closeWelcome(marionette);
    }
    return { marionette, process: child, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function prefsFile({ prefs, offline }: FirefoxOptions): string {
  const all = { ...PREFS, ...(offline ? LOOPBACK_ONLY : {}), ...prefs };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function connect(portFile: string, child: ChildProcess): Promise<Marionette> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once, with code ${child.exitCode}`);
    try {
      return await Marionette.connect(Number(readFileSync(portFile, 'utf8')));
    } catch {
      // Not there yet: the file, or a listener at the port.
      await sleep(100);
    }
  }
  throw new Error(`Firefox did not answer within ${START_LIMIT_MS} ms`);
}
