import { parseArgs } from 'node:util';

/** The browsers that can be asked for by name, each with a pattern that its program's path matches. */
export const BROWSERS = {
  chrome: { kind: 'chromium', program: /chrome/i },
  chromium: { kind: 'chromium', program: /chromium/i },
  edge: { kind: 'chromium', program: /edge/i },
  brave: { kind: 'chromium', program: /brave/i },
  firefox: { kind: 'firefox', program: /firefox/i },
} as const;

/** A name of a browser as written after `--browser`. */
export type BrowserName = keyof typeof BROWSERS;

/** What `npm start` was asked for. */
export interface StartOptions {
  /** A file or a URL; undefined: the sample page. */
  readonly page: string | undefined;
  /** Undefined: the first browser found. */
  readonly browser: BrowserName | undefined;
  readonly headless: boolean;
}

const USAGE = 'npm start [-- [FILE|URL] [--browser chrome|chromium|edge|brave|firefox] [--headless]]';

/**
 * Reads the command line. Without a display, `headless` is always true.
 * Throws an error with a message for the user if a value makes no sense.
 */
export function readStartOptions(
  argv: readonly string[],
  { platform, env }: { platform: string; env: Readonly<Record<string, string | undefined>> },
): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  if (positionals.length > 1) throw new Error(`One page at a time.\n${USAGE}`);
  const { browser } = values;
  if (browser !== undefined && !isBrowserName(browser))
    throw new Error(`--browser must be one of ${Object.keys(BROWSERS).join(', ')}, not "${browser}"`);
  const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
  return { page: positionals[0], browser, headless: values.headless || !hasDisplay };
}

const isBrowserName = (name: string): name is BrowserName => Object.hasOwn(BROWSERS, name);
