import { describe, expect, it } from 'vitest';
import { readLimited } from '../../../src/background/linked/read-limited';

describe('readLimited', () => {
  it('returns the whole body within the limit', async () => {
    const bytes = await readLimited(new Response('hello'), 5);
    expect(new TextDecoder().decode(bytes)).toBe('hello');
  });

  it('joins a body that arrives in pieces', async () => {
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of ['The ', 'ferry ', 'is back'])
          controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const bytes = await readLimited(new Response(pieces), 17);
    expect(new TextDecoder().decode(bytes)).toBe('The ferry is back');
  });

  it('returns nothing and stops reading beyond the limit', async () => {
    let pulls = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect(await readLimited(new Response(endless), 5000)).toBeUndefined();
    expect(isCancelled).toBe(true);
    expect(pulls).toBeLessThan(10);
  });

  it('returns no bytes for a response without a body', async () => {
    expect(await readLimited(new Response(null), 5)).toEqual(new Uint8Array());
  });
});
