import { expect, it } from 'vitest';
import { ollamaPieces, openAiPieces } from '../../../../src/background/engines/endpoint/answer-stream';

it.each([
  ['Ollama', ollamaPieces, '{"message":{"content":"Fares"}}\n'],
  ['OpenAI', openAiPieces, 'data: {"choices":[{"delta":{"content":"Fares"}}]}\n\n'],
] as const)(
  'an answer in %s’s protocol ends with its signal, though the connection stays open',
  async (_name, piecesOf, first) => {
    const reason = new Error('The reader has cancelled');
    const closed: unknown[] = [];
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(first)),
      cancel: (why) => void closed.push(why),
    });
    const controller = new AbortController();
    const pieces = piecesOf(body, 'host', { hear: () => undefined, signal: controller.signal });
    expect(await pieces.next()).toEqual({ done: false, value: 'Fares' });
    const next = pieces.next();
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    // The connection is closed as well, so that the server stops its work.
    expect(closed).toEqual([reason]);
  },
);

it.each([
  ['Ollama', ollamaPieces, '{"message":{"content":"Fares"}}\n'],
  ['OpenAI', openAiPieces, 'data: {"choices":[{"delta":{"content":"Fares"}}]}\n\n'],
] as const)(
  'an answer in %s’s protocol that stops without its end is broken off',
  async (_name, piecesOf, first) => {
    const { body } = new Response(first);
    if (body === null) throw new Error('no body');
    const pieces = piecesOf(body, 'host', { hear: () => undefined, signal: new AbortController().signal });
    expect(await pieces.next()).toEqual({ done: false, value: 'Fares' });
    await expect(pieces.next()).rejects.toMatchObject({
      failure: { code: 'answer-broken-off', host: 'host' },
    });
  },
);

it('an endless line is read up to the limit', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      sent += 1;
      if (sent > 100) throw new Error('read far beyond its limit');
      controller.enqueue(new TextEncoder().encode('x'.repeat(100_000)));
    },
  });
  const watch = { hear: () => undefined, signal: new AbortController().signal };
  await expect(ollamaPieces(body, 'host', watch).next()).rejects.toMatchObject({
    failure: { code: 'answer-not-json' },
  });
});
