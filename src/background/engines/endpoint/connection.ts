import type { EndpointSettings } from '../../../model/settings';
import { fieldOf } from './answer-stream';
import { EndpointError, refusalOf } from './endpoint-failure';
import type { Watch } from './watch';

/** What of a refusal is looked at: the name of a model may be in it. */
const REFUSAL_CHARS = 2000;

/**
 * Sends a request to the reader's server. The key goes to the server's own origin and nowhere else: redirects
 * are refused. Throws an `EndpointError` for a refusal, a `TypeError` when nothing answers.
 */
export async function send(
  settings: EndpointSettings,
  url: URL,
  watch: Watch,
  body?: object,
): Promise<Response> {
  watch.ask();
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(settings.key === '' ? {} : { authorization: `Bearer ${settings.key}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: watch.signal,
  });
  watch.hear();
  if (response.ok) return response;
  const told = (await response.text()).slice(0, REFUSAL_CHARS);
  throw new EndpointError(refusalOf(response, url.host, settings.model, told));
}

/** True for Ollama; any other server has no such address, or says something else there. */
export async function speaksOllama(settings: EndpointSettings, watch: Watch): Promise<boolean> {
  try {
    // An address outside what the reader typed: the key has no business there.
    const response = await send({ ...settings, key: '' }, new URL('/api/version', settings.url), watch);
    const answer: unknown = await response.json();
    return typeof fieldOf(answer, 'version') === 'string';
  } catch (error) {
    if (error instanceof EndpointError || error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The server with its port, as shown. */
export function hostOf({ url }: Pick<EndpointSettings, 'url'>): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** An address below the base that the reader typed. */
export function addressOf({ url }: Pick<EndpointSettings, 'url'>, path: string): URL {
  return new URL(path, url.endsWith('/') ? url : `${url}/`);
}
