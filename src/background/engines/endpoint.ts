import type { Article } from '../../model/article';
import type { EngineFailure } from '../../model/failure';
import type { EndpointSettings } from '../../model/settings';
import { fieldOf, listIn, ollamaPieces, openAiPieces } from './answer-stream';
import { EndpointError, refusalOf } from './endpoint-failure';
import type { Engine, EngineEvent, EngineOptions } from './engine';
import { FactReader, MAX_ANSWER_CHARS } from './fact-reader';
import { ANSWER_SCHEMA, partsOf, promptFor, type Prompt } from './prompt';

/** How long a server may say nothing. A model on a slow machine takes long to its first word. */
export interface EndpointLimits {
  readonly silenceMs: number;
}
const LIMITS: EndpointLimits = { silenceMs: 90_000 };

/** Share of the context for the article, the rest for prompt and answer; a token is some 3 characters or more. */
const ARTICLE_SHARE = 0.6;
const CHARS_A_TOKEN = 3;

/** The reader's own server. The key goes to its origin alone: redirects are refused. */
export function endpoint(settings: EndpointSettings, limits: EndpointLimits = LIMITS): Engine {
  return {
    async availability() {
      return settings.url === '' || settings.model === '' ? 'unavailable' : 'ready';
    },
    facts: (article, options, signal) => factsFrom(settings, limits, article, options, signal),
  };
}

async function* factsFrom(
  settings: EndpointSettings,
  limits: EndpointLimits,
  article: Article,
  options: EngineOptions,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  const { sentences, parts } = partsOf(article, settings.contextTokens * ARTICLE_SHARE * CHARS_A_TOKEN);
  const watch = new Watch(signal, limits.silenceMs);
  try {
    const isOllama = await speaksOllama(settings, watch);
    const factCount = Math.max(1, Math.ceil(options.factCount / Math.max(1, parts.length)));
    for (const part of parts) {
      const reader = new FactReader(sentences);
      const prompt = promptFor(article, part, { ...options, factCount });
      for await (const piece of ask(settings, prompt, isOllama, watch)) {
        watch.hear();
        for (const fact of reader.read(piece)) yield { kind: 'fact', fact };
        if (reader.isTooLong)
          throw new EndpointError({
            code: 'answer-too-long',
            host: hostOf(settings),
            limitChars: MAX_ANSWER_CHARS,
          });
      }
      if (reader.count === 0) throw new EndpointError({ code: 'answer-not-json', host: hostOf(settings) });
    }
    yield { kind: 'finished', covered: 1 };
  } catch (error) {
    // Who aborted knows, and waits for nothing more.
    if (signal.aborted) return;
    yield { kind: 'failed', failure: watch.failureOf(error, hostOf(settings)) };
  } finally {
    watch.end();
  }
}

async function* ask(
  settings: EndpointSettings,
  { system, user }: Prompt,
  isOllama: boolean,
  watch: Watch,
): AsyncGenerator<string> {
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  const { model } = settings;
  const response = isOllama
    ? // Only its own protocol takes the context size; without it a long prompt is cut in silence.
      await send(settings, new URL('/api/chat', settings.url), watch, {
        model,
        messages,
        stream: true,
        format: ANSWER_SCHEMA,
        options: { num_ctx: settings.contextTokens, temperature: 0 },
      })
    : await send(settings, addressOf(settings, 'chat/completions'), watch, {
        model,
        messages,
        stream: true,
        temperature: 0,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'facts', strict: true, schema: ANSWER_SCHEMA },
        },
      });
  if (response.body === null) throw new EndpointError({ code: 'answer-not-json', host: hostOf(settings) });
  yield* isOllama
    ? ollamaPieces(response.body, hostOf(settings))
    : openAiPieces(response.body, hostOf(settings));
}

async function send(settings: EndpointSettings, url: URL, watch: Watch, body?: object): Promise<Response> {
  watch.ask();
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(settings.key === '' ? {} : { authorization: `Bearer ${settings.key}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: watch.signal,
  });
  watch.hear();
  watch.noteAnswer();
  if (response.ok) return response;
  const told = (await response.text()).slice(0, 2000);
  throw new EndpointError(refusalOf(response, url.host, settings.model, told));
}

/** Names of a server's models, or why there are none. */
export type ModelList =
  | { readonly ok: true; readonly models: readonly string[] }
  | { readonly ok: false; readonly failure: EngineFailure };

/** Models that the server has, by name. */
export async function listModels(
  settings: EndpointSettings,
  signal: AbortSignal,
  limits: EndpointLimits = LIMITS,
): Promise<ModelList> {
  const watch = new Watch(signal, limits.silenceMs);
  try {
    const response = await send(settings, addressOf(settings, 'models'), watch);
    const answer: unknown = await response.json();
    return {
      ok: true,
      models: listIn(answer, 'data').flatMap((model) => {
        const id = fieldOf(model, 'id');
        return typeof id === 'string' ? [id] : [];
      }),
    };
  } catch (error) {
    return { ok: false, failure: watch.failureOf(error, hostOf(settings)) };
  } finally {
    watch.end();
  }
}

/** True for Ollama; any other server has no such address, or says something else there. */
async function speaksOllama(settings: EndpointSettings, watch: Watch): Promise<boolean> {
  try {
    const response = await send({ ...settings, key: '' }, new URL('/api/version', settings.url), watch);
    const answer: unknown = await response.json();
    return typeof fieldOf(answer, 'version') === 'string';
  } catch (error) {
    if (error instanceof EndpointError || error instanceof SyntaxError) return false;
    throw error;
  }
}

const hostOf = ({ url }: EndpointSettings): string => (URL.canParse(url) ? new URL(url).host : url);

function addressOf({ url }: EndpointSettings, path: string): URL {
  return new URL(path, url.endsWith('/') ? url : `${url}/`);
}

/** The reader's cancelling and the limit of silence in one signal. */
class Watch {
  readonly signal: AbortSignal;
  readonly #silence = new AbortController();
  readonly #silenceMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal, silenceMs: number) {
    this.signal = AbortSignal.any([signal, this.#silence.signal]);
    this.#silenceMs = silenceMs;
    this.hear();
  }

  /** Starts the wait anew. */
  hear(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#silence.abort(), this.#silenceMs);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  failureOf(error: unknown, host: string): EngineFailure {
    if (error instanceof EndpointError) return error.failure;
    if (this.#silence.signal.aborted) return { code: 'endpoint-silent', host, afterMs: this.#silenceMs };
    if (error instanceof SyntaxError) return { code: 'answer-not-json', host };
    // fetch and its streams tell a TypeError for whatever befell the connection.
    if (error instanceof TypeError)
      return this.#wasHeard ? { code: 'answer-broken-off', host } : { code: 'endpoint-unreachable', host };
    throw error;
  }

  #wasHeard = false;

  /** A new request: nothing of its answer was heard yet. */
  ask(): void {
    this.#wasHeard = false;
  }

  /** The server has answered, so that it is reachable. */
  noteAnswer(): void {
    this.#wasHeard = true;
  }
}
