import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jsonOf, send, speaksOllama } from '../../../../src/background/engines/endpoint/connection';
import { listModels } from '../../../../src/background/engines/endpoint/models';
import { Watch } from '../../../../src/background/engines/endpoint/watch';

const SERVER = { url: 'http://127.0.0.1:9/v1', model: 'small-1', key: 'secret', contextTokens: 4096 };
const LIMITS = { silenceMs: 60_000, answerMs: 60_000 };

const fetched = vi.fn<(url: URL, options: RequestInit) => Promise<Response>>();
let watch: Watch;

beforeEach(() => {
  watch = new Watch(new AbortController().signal, LIMITS);
  fetched.mockReset().mockImplementation(async () => Response.json({ version: '1' }));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  watch.end();
  vi.unstubAllGlobals();
});

const optionsOf = (call: number): RequestInit => fetched.mock.calls[call]?.[1] ?? {};

describe('a request to the server of the reader', () => {
  it('goes to that server alone: no redirect, no cookies, no referrer, no cache', async () => {
    await send(SERVER, new URL('/v1/models', SERVER.url), watch);
    expect(optionsOf(0)).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { authorization: 'Bearer secret' },
    });
  });

  it('does not send the key to an address that the reader did not type', async () => {
    expect(await speaksOllama(SERVER, watch)).toBe(true);
    expect(JSON.stringify(optionsOf(0).headers)).not.toMatch(/secret|authorization/i);
  });

  it('treats a redirect there, whose status browsers hide, as another kind of server', async () => {
    fetched.mockImplementation(async () => Response.error());
    expect(await speaksOllama(SERVER, watch)).toBe(false);
    expect(optionsOf(0)).toMatchObject({ redirect: 'manual' });
  });

  it('sends no key where there is none', async () => {
    await send({ ...SERVER, key: '' }, new URL(SERVER.url), watch);
    expect(JSON.stringify(optionsOf(0).headers)).not.toMatch(/authorization/i);
  });
});

describe('an endless answer', () => {
  const endless = (status: number): Response => {
    let sent = 0;
    return new Response(
      new ReadableStream({
        pull(controller) {
          sent += 1;
          if (sent > 1000) throw new Error('read far beyond its limit');
          controller.enqueue(new TextEncoder().encode(' '.repeat(100_000)));
        },
      }),
      { status },
    );
  };

  it('is read up to the limit', async () => {
    await expect(jsonOf(endless(200), 'host')).rejects.toMatchObject({
      failure: { code: 'answer-not-json' },
    });
  });

  it('is reported for what it is: a refusal, a version, a list', async () => {
    fetched.mockImplementation(async () => endless(403));
    await expect(send(SERVER, new URL(SERVER.url), watch)).rejects.toMatchObject({
      failure: { code: 'endpoint-forbidden' },
    });
    fetched.mockImplementation(async () => endless(200));
    expect(await speaksOllama(SERVER, watch)).toBe(false);
    expect(await listModels(SERVER, new AbortController().signal, LIMITS)).toMatchObject({
      failure: { code: 'answer-not-json' },
    });
  });

  it('yields at most a thousand models, all with valid names', async () => {
    const names = Array.from({ length: 2000 }, (_, at) => ({ id: `model-${at}` }));
    const data = [{ id: 'x'.repeat(301) }, { id: 'a\u202Eb' }, { id: 5 }, null, ...names];
    fetched.mockImplementation(async () => Response.json({ data }));
    const list = await listModels(SERVER, new AbortController().signal, LIMITS);
    expect(list).toEqual({ ok: true, models: names.slice(0, 1000).map(({ id }) => id) });
  });
});
