import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchFirefox, type Firefox } from '../browsers/firefox';
import { ensureInstalled } from '../browsers/install';
import { ensureBuilt } from '../build/ensure-built';
import { extractArticle } from '../../src/background/pull/extract-article';
import type { Dom } from './dom';
import { PAGE_HEADERS, pageAddress } from './page-policy';
import { PULL_EXPRESSION, PullError, valueOf, readPullAnswer, withinLimit } from './pull-answer';

/**
 * Script for the browser's parent process, run once: answers the next page load with the page in `nutgrafPage`, and
 * everything else with nothing. "http-on-before-connect" is sent before any host name is looked up.
 */
const SERVE_ALONE = `
  if (globalThis.nutgrafObserver) return;
  globalThis.nutgrafObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const isPage = channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
      const page = globalThis.nutgrafPage;
      const reply = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(Ci.nsIReplacedHttpResponse);
      if (isPage && page) {
        globalThis.nutgrafPage = undefined;
        reply.responseStatus = 200;
        reply.responseStatusText = 'OK';
        for (const [name, value] of Object.entries(page.headers)) reply.setResponseHeader(name, value, false);
        const bytes = new TextEncoder().encode(page.html);
        const parts = [];
        for (let at = 0; at < bytes.length; at += 8192)
          parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
        reply.responseBody = parts.join('');
      } else if (isPage) {
        reply.responseStatus = 204;
        reply.responseStatusText = 'No Content';
      } else {
        channel.cancel(Cr.NS_ERROR_ABORT);
        return;
      }
      channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(reply);
    },
  };
  Services.obs.addObserver(globalThis.nutgrafObserver, 'http-on-before-connect');
`;

/** Opens a DOM laid out by a real Firefox; the built content script reads each page, in a sandbox as in a tab. */
export async function firefoxDom(): Promise<Dom> {
  const executablePath = ensureInstalled({ browsers: ['firefox'], display: false }).get('firefox') ?? '';
  const script = readFileSync(join(ensureBuilt('firefox'), 'src/content/content-script.js'), 'utf8');
  const start = async (): Promise<Firefox> => {
    const firefox = await launchFirefox({ executablePath, headless: true, offline: true });
    await firefox.marionette.run('chrome', SERVE_ALONE);
    return firefox;
  };
  let firefox: Firefox | undefined = await start();
  return {
    async pull({ url, html }) {
      firefox ??= await start();
      const { marionette } = firefox;
      const work = async () => {
        await marionette.run('chrome', 'globalThis.nutgrafPage = arguments[0]', [
          { html, headers: PAGE_HEADERS },
        ]);
        await marionette.send('Marionette:SetContext', { value: 'content' });
        await marionette.send('WebDriver:Navigate', { url: pageAddress(url) });
        // Laid out before anybody asks, like a reader's page. Otherwise the first look would pay for it.
        await marionette.run('content', 'document.documentElement.getBoundingClientRect(); return null');
        await marionette.run('content', `${script};return null`);
        const read = readPullAnswer(await marionette.run('content', `return ${PULL_EXPRESSION}`));
        return valueOf(await extractArticle(read));
      };
      try {
        return await withinLimit(work());
      } catch (error) {
        // Whatever the page did to the browser, the next page gets a new one.
        if (!(error instanceof PullError && error.code !== 'timed-out')) {
          await firefox.close();
          firefox = undefined;
        }
        throw error;
      }
    },
    async close() {
      await firefox?.close();
    },
  };
}
