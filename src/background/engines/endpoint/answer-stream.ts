import { EventSourceParserStream } from 'eventsource-parser/stream';
import { fieldOf } from '../../../model/record';
import { EndpointError } from './endpoint-failure';
import type { Watch } from './watch';

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Longer than any line of either protocol. */
const MOST_LINE_CHARS = 1_000_000;

/** Notified of whatever arrives, even without text: signs of life, a model's reasoning. */
type Listener = Pick<Watch, 'hear' | 'signal'>;

/** Pieces of the answer's text from an OpenAI-compatible event stream. */
export async function* openAiPieces(body: Body, host: string, watch: Listener): AsyncGenerator<string> {
  let isDone = false;
  const events = heard(body, watch)
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream({ maxBufferSize: MOST_LINE_CHARS }));
  for await (const { data } of chunksOf(events, watch.signal)) {
    if (data === '[DONE]') {
      isDone = true;
      break;
    }
    const [choice] = listIn(parse(data, host), 'choices');
    const content = fieldOf(fieldOf(choice, 'delta'), 'content');
    if (typeof content === 'string') yield content;
    const reason = fieldOf(choice, 'finish_reason');
    if (reason === 'length') throw new EndpointError({ code: 'answer-cut-short', host });
    if (typeof reason === 'string') isDone = true;
  }
  if (!isDone) throw new EndpointError({ code: 'answer-broken-off', host });
}

/** The same for Ollama's own protocol, with one JSON value per line. */
export async function* ollamaPieces(body: Body, host: string, watch: Listener): AsyncGenerator<string> {
  let rest = '';
  const text = heard(body, watch).pipeThrough(new TextDecoderStream());
  for await (const piece of chunksOf(text, watch.signal)) {
    // An unfinished line is not searched again with each new piece.
    const lines = piece.includes('\n') ? (rest + piece).split('\n') : [rest + piece];
    rest = lines.pop() ?? '';
    if (rest.length > MOST_LINE_CHARS) throw new EndpointError({ code: 'answer-not-json', host });
    for (const line of lines) {
      if (line.trim() === '') continue;
      const value = parse(line, host);
      const content = fieldOf(fieldOf(value, 'message'), 'content');
      if (typeof content === 'string') yield content;
      if (fieldOf(value, 'done') !== true) continue;
      if (fieldOf(value, 'done_reason') === 'length')
        throw new EndpointError({ code: 'answer-cut-short', host });
      return;
    }
  }
  throw new EndpointError({ code: 'answer-broken-off', host });
}

function heard(body: Body, watch: Listener): Body {
  return body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        watch.hear();
        controller.enqueue(chunk);
      },
    }),
  );
}

/**
 * Iterates over a stream, which not every supported browser can do natively. Ends with the signal, whatever happens to
 * the request: Node's fetch can lose its signal to garbage collection once the answer has begun.
 */
async function* chunksOf<T>(stream: ReadableStream<T>, signal: AbortSignal): AsyncGenerator<T> {
  const reader = stream.getReader();
  const stop = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    // A cancelled stream looks to its reader as if it had ended normally.
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', stop);
    // Closes the connection when the consumer stops early; for a broken stream there is nothing to close.
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

/** The list in a field of an untrusted value; empty when there is none. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
