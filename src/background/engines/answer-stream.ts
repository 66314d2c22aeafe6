import { EventSourceParserStream } from 'eventsource-parser/stream';
import { EndpointError } from './endpoint-failure';

/** Pieces of the answer's text from an OpenAI-compatible event stream. */
export async function* openAiPieces(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  host: string,
): AsyncGenerator<string> {
  let isDone = false;
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { data } of chunksOf(events)) {
    if (data === '[DONE]') {
      isDone = true;
      break;
    }
    const value = parse(data, host);
    const [choice] = listIn(value, 'choices');
    const content = fieldOf(fieldOf(choice, 'delta'), 'content');
    if (typeof content === 'string') yield content;
    if (typeof fieldOf(choice, 'finish_reason') === 'string') isDone = true;
  }
  if (!isDone) throw new EndpointError({ code: 'answer-broken-off', host });
}

/** The same from Ollama's own protocol, a JSON value a line. */
export async function* ollamaPieces(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  host: string,
): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of chunksOf(body.pipeThrough(new TextDecoderStream()))) {
    rest += piece;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() === '') continue;
      const value = parse(line, host);
      const content = fieldOf(fieldOf(value, 'message'), 'content');
      if (typeof content === 'string') yield content;
      if (fieldOf(value, 'done') === true) return;
    }
  }
  throw new EndpointError({ code: 'answer-broken-off', host });
}

/** Not every browser that we work in can iterate over a stream by itself. */
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Closes the connection when the consumer stops early; of a broken stream there is nothing to close.
    await reader.cancel().catch(() => undefined);
  }
}

function parse(json: string, host: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new EndpointError({ code: 'answer-not-json', host });
  }
}

/** A field of something that came from outside. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A list of something that came from outside; empty when there is none. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
