import browser from 'webextension-polyfill';
import type { Reply, Request } from '../model/messages';
import { failed } from '../model/outcome';

/** How patient to be, in milliseconds. */
export interface Patience {
  /** After this, whatever happens, the answer is `timed-out`. */
  readonly limitMs: number;
  /** Pause before each further try; their number is the number of further tries. */
  readonly pausesMs: readonly number[];
  /**
   * After this without an answer the request is sent once more beside the first: a browser that stops the worker in
   * the wrong moment may tell nothing, ever. For requests that the background knows again.
   */
  readonly resendMs?: number;
}

/** Above the background's own limits, so that its better reason comes first. */
export const PATIENCE: Patience = { limitMs: 30_000, pausesMs: [0, 50, 200, 500] };

/**
 * Asks the background. Never rejects. The browser may stop the worker at any moment, also with our request in
 * hand; that shows as one of two rejections or as no answer at all, and is healed by asking again.
 */
export async function ask<R extends Request>(request: R, patience: Patience = PATIENCE): Promise<Reply<R>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Reply<R>>((resolve) => {
    timer = setTimeout(
      () => resolve(failed({ code: 'timed-out', afterMs: patience.limitMs })),
      patience.limitMs,
    );
  });
  try {
    return await Promise.race([askUntilAnswered(request, patience), limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function askUntilAnswered<R extends Request>(
  request: R,
  { pausesMs, resendMs }: Patience,
): Promise<Reply<R>> {
  let reason: unknown;
  for (const pauseMs of [undefined, ...pausesMs]) {
    if (pauseMs !== undefined) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    try {
      const answer = await (resendMs === undefined ? send(request) : sendTwice(request, resendMs));
      if (isReply<R>(answer)) return answer;
      reason = answer;
    } catch (error) {
      reason = error;
    }
  }
  console.error('No answer from the background', request.kind, reason);
  return failed({ code: 'unexpected' });
}

const send = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** Whatever comes first of a request and, if nothing has come for so long, of the same once more. */
async function sendTwice(request: Request, resendMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const second = new Promise((resolve) => {
    timer = setTimeout(() => resolve(send(request)), resendMs);
  });
  try {
    return await Promise.race([send(request), second]);
  } finally {
    clearTimeout(timer);
  }
}

/** The background is ours: that it answered at all is what has to be checked. */
function isReply<R extends Request>(answer: unknown): answer is Reply<R> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
