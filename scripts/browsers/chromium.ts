import { launch, type Browser } from 'puppeteer-core';

/** How to start a Chromium. */
export interface ChromiumOptions {
  readonly executablePath: string;
  /** Folder of the built extension; undefined: a browser without it. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Only loopback can be reached. False only where the user gave an address on the web. */
  readonly offline: boolean;
  /** Profile folder to use and keep; undefined: a temporary one, removed with the browser. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Hides the bar that says that a program controls the browser: for pictures. */
  readonly isPlain?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const LOOPBACK_ONLY =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost';

/** Starts a Chromium with a throw-away profile, controlled over a pipe. */
export function launchChromium(options: ChromiumOptions): Promise<Browser> {
  return launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    ...(options.extension === undefined ? {} : { enableExtensions: [options.extension] }),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.headless ? {} : { defaultViewport: null }),
    ...(options.isPlain === true ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    // We handle these ourselves: puppeteer would end the process before the clean-up is done.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-search-engine-choice-screen',
      ...(options.offline ? [LOOPBACK_ONLY] : []),
      // Chromium's sandbox refuses to run as root, often the only user in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
}
