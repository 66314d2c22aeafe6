import browser from 'webextension-polyfill';
import type { Reply, Request } from '../model/messages';
import { failed } from '../model/outcome';
import { isRecord } from '../model/record';

/** How long to wait and how often to retry, in milliseconds. */
export interface Patience {
  /** After this time, whatever happens, the answer is `timed-out`. */
  readonly limitMs: number;
  /** The pause before each retry; there are as many retries as pauses. */
  readonly pausesMs: readonly number[];
  /**
   * After this time without an answer the request is sent again in parallel: a browser that stops the worker at the
   * wrong moment may never report anything. Only for requests that the background recognises as repeated.
   */
  readonly resendMs?: number;
  /** Another way to send than a message. */
  readonly send?: (request: Request) => Promise<unknown>;
}

/** Longer than the background's own limits, so that its more precise failure comes first. */
export const PATIENCE: Patience = { limitMs: 30_000, pausesMs: [0, 50, 200, 500] };

/**
 * Asks the background. Never rejects. The browser may stop the worker at any moment, even while it handles our
 * request; that shows as one of two rejections or as no answer at all, and asking again helps.
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
  { pausesMs, resendMs, send = sendMessage }: Patience,
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

const sendMessage = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** Sends a request, sends it again if there is no answer for `resendMs`, and returns whichever answer comes first. */
async function sendTwice(request: Request, resendMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const second = new Promise((resolve) => {
    timer = setTimeout(() => resolve(sendMessage(request)), resendMs);
  });
  try {
    return await Promise.race([sendMessage(request), second]);
  } finally {
    clearTimeout(timer);
  }
}

/** The background is our own code, so the only check needed is whether it answered at all. */
function isReply<R extends Request>(answer: unknown): answer is Reply<R> {
  return isRecord(answer) && 'ok' in answer;
}
