import { parseOutcome } from '../../src/background/pull/parse-outcome';
import { parsePageRead } from '../../src/background/pull/parse-page-read';
import type { TimedArticle } from '../../src/extraction/timed';
import type { PageRead } from '../../src/model/content-api';
import type { Outcome } from '../../src/model/outcome';

/** Thrown when a pull failed or gave no valid answer; `code` says why. */
export class PullError extends Error {
  constructor(
    readonly code: string,
    message = `The page could not be pulled: ${code}`,
  ) {
    super(message);
  }
}

/** How long one page may take in a browser, from loading to the answer, in milliseconds. */
const PAGE_LIMIT_MS = 30_000;

/** Expression that asks the injected script for the page. JSON, as browsers return text more reliably than objects. */
export const PULL_EXPRESSION = "__nutgraf.pull('page').then(JSON.stringify)";

/** Parses the content script's JSON answer, with the background's own checks. Throws `PullError`. */
export function readPullAnswer(json: unknown): PageRead {
  const answer = parseOutcome(typeof json === 'string' ? JSON.parse(json) : undefined);
  const read = answer === undefined ? undefined : parsePageRead(valueOf(answer));
  if (read === undefined) throw new PullError('unexpected');
  return read;
}

/** Parses the JSON answer of the background's half, run in a tab. Throws `PullError` if it holds no article. */
export function readArticleAnswer(json: unknown): TimedArticle {
  const outcome: Outcome<TimedArticle> = JSON.parse(String(json));
  return valueOf(outcome);
}

/** Returns the value of an outcome. Throws `PullError` for a failed one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new PullError(outcome.failure.code);
  return outcome.value;
}

/** Awaits the promise. Throws `PullError` if it takes longer than a page may. */
export async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PullError('timed-out')), PAGE_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
