import browser from 'webextension-polyfill';
import type { Request } from '../model/messages';
import { failed } from '../model/outcome';

/**
 * Makes a way to send a request through a port of its own, which closes with the signal and with this page: the
 * background learns of either, and ends the work. After the signal the answer is a failure that nobody reads.
 */
export function overPort(signal: AbortSignal): (request: Request) => Promise<unknown> {
  return (request) =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => resolve(failed({ code: 'unexpected' }));
      if (signal.aborted) return giveUp();
      const port = browser.runtime.connect();
      const close = (): void => {
        giveUp();
        port.disconnect();
      };
      signal.addEventListener('abort', close, { once: true });
      port.onMessage.addListener((answer: unknown) => {
        resolve(answer);
        signal.removeEventListener('abort', close);
        port.disconnect();
      });
      // Only the other side's end is told here: the worker died, and asking again helps.
      port.onDisconnect.addListener(() => {
        signal.removeEventListener('abort', close);
        reject(new Error('The port was closed'));
      });
      port.postMessage(request);
    });
}
