import type { EndpointSettings } from '../../../model/settings';
import { ollamaPieces, openAiPieces } from './answer-stream';
import { endpointUrl, serverNameOf, send } from './connection';
import { EndpointError } from './endpoint-failure';
import { ANSWER_SCHEMA, type Prompt } from '../prompt';
import type { Watch } from './watch';

/** A chat with a server, in the protocol that it speaks. */
export interface Chat {
  readonly settings: EndpointSettings;
  readonly isOllama: boolean;
  readonly watch: Watch;
}

/** Sends a prompt and yields the answer's text as it arrives. Throws an `EndpointError`, or what fetch throws. */
export async function* ask({ settings, isOllama, watch }: Chat, prompt: Prompt): AsyncGenerator<string> {
  const host = serverNameOf(settings);
  const response = isOllama
    ? await askOllama(settings, prompt, watch)
    : await askOpenAi(settings, prompt, watch);
  if (response.body === null) throw new EndpointError({ code: 'answer-not-json', host });
  yield* isOllama ? ollamaPieces(response.body, host, watch) : openAiPieces(response.body, host, watch);
}

function askOllama(settings: EndpointSettings, prompt: Prompt, watch: Watch): Promise<Response> {
  // Only Ollama's own protocol takes the context size; without it, a long prompt is silently truncated.
  return send(settings, new URL('/api/chat', settings.url), watch, {
    model: settings.model,
    messages: messagesOf(prompt),
    stream: true,
    format: ANSWER_SCHEMA,
    options: { num_ctx: settings.contextTokens, temperature: 0 },
  });
}

/** Statuses with which servers reject an option that they do not know. */
const OPTION_REFUSED: ReadonlySet<number> = new Set([400, 422, 501]);

async function askOpenAi(settings: EndpointSettings, prompt: Prompt, watch: Watch): Promise<Response> {
  const url = endpointUrl(settings, 'chat/completions');
  const question = { model: settings.model, messages: messagesOf(prompt), stream: true };
  try {
    return await send(settings, url, watch, {
      ...question,
      temperature: 0,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'facts', strict: true, schema: ANSWER_SCHEMA },
      },
    });
  } catch (error) {
    const isOptionRefused =
      error instanceof EndpointError &&
      error.failure.code === 'endpoint-refused' &&
      OPTION_REFUSED.has(error.failure.status);
    if (!isOptionRefused) throw error;
    // Some servers support no schema, some models no temperature. The prompt asks for the same in words.
    return send(settings, url, watch, question);
  }
}

const messagesOf = ({ system, user }: Prompt) => [
  { role: 'system', content: system },
  { role: 'user', content: user },
];
