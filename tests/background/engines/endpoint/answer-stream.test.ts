import { expect, it } from 'vitest';
import { ollamaPieces } from '../../../../src/background/engines/endpoint/answer-stream';

it('a line without end is read to its limit', async () => {
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
