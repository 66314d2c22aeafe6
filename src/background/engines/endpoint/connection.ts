import { fieldOf } from '../../../model/record';
import type { EndpointSettings } from '../../../model/settings';
import { readLimited } from '../../linked/read-limited';
import { EndpointError, refusalOf } from './endpoint-failure';
import type { Watch } from './watch';

/** How much of a refusal is read, since it may contain the name of a model. */
const REFUSAL_CHARS = 2000;
/** No refusal, version or list of models is larger, in bytes; an answer's text has its own limits. */
const MOST_BYTES = 1_000_000;

/**
 * Sends a request to the reader's server. The key goes to the server's own origin and nowhere else: redirects
 * are refused. Throws an `EndpointError` for a refusal, a `TypeError` when nothing answers.
 *
 * @param redirect "error" treats a redirect as no answer, "manual" as a refusal; neither follows it
 */
export async function send(
  settings: EndpointSettings,
  url: URL,
  watch: Watch,
  body?: object,
  redirect: 'error' | 'manual' = 'error',
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
    redirect,
    referrerPolicy: 'no-referrer',
    signal: watch.signal,
  });
  watch.hear();
  if (response.ok) return response;
  const told = (await textOf(response)) ?? '';
  throw new EndpointError(refusalOf(response, url.host, settings.model, told.slice(0, REFUSAL_CHARS)));
}

/** Reads a short JSON answer. Throws an `EndpointError` for an endless one, a `SyntaxError` for invalid JSON. */
export async function jsonOf(response: Response, host: string): Promise<unknown> {
  const text = await textOf(response);
  if (text === undefined) throw new EndpointError({ code: 'answer-not-json', host });
  return JSON.parse(text);
}

async function textOf(response: Response): Promise<string | undefined> {
  const bytes = await readLimited(response, MOST_BYTES);
  return bytes && new TextDecoder().decode(bytes);
}

/** True for Ollama; any other server lacks this address, answers something else there, or redirects. */
export async function speaksOllama(settings: EndpointSettings, watch: Watch): Promise<boolean> {
  try {
    // This address is outside the one the reader typed: it must not get the key, and a redirect (to a login, a front
    // page) says nothing about the address that was typed.
    const url = new URL('/api/version', settings.url);
    const response = await send({ ...settings, key: '' }, url, watch, undefined, 'manual');
    const answer = await jsonOf(response, serverNameOf(settings));
    return typeof fieldOf(answer, 'version') === 'string';
  } catch (error) {
    if (error instanceof EndpointError || error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The server with its port, as shown. */
export function serverNameOf({ url }: Pick<EndpointSettings, 'url'>): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** An address below the base that the reader typed. */
export function endpointUrl({ url }: Pick<EndpointSettings, 'url'>, path: string): URL {
  return new URL(path, url.endsWith('/') ? url : `${url}/`);
}
