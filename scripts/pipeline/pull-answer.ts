import { parseOutcome } from '../../src/background/pull/parse-outcome';
import { parsePageRead } from '../../src/background/pull/parse-page-read';
import type { TimedArticle } from '../../src/extraction/timed';
import type { PageRead } from '../../src/model/content-api';
import type { Outcome } from '../../src/model/outcome';

/** The content script answered that there is nothing to pull, or gave no proper answer; `code` tells which. */
export class PullError extends Error {
  constructor(
    readonly code: string,
    message = `The page could not be pulled: ${code}`,
  ) {
    super(message);
  }
}

/** How long one page may take in a browser, from its loading to the answer, in milliseconds. */
const PAGE_LIMIT_MS = 30_000;

/** What the injected script is asked; JSON, since a browser hands over text more surely than objects. */
export const PULL_EXPRESSION = "__nutgraf.pull('page').then(JSON.stringify)";

/** What the content script answered as JSON, checked as the background checks it. Throws `PullError`. */
export function readPullAnswer(json: unknown): PageRead {
  const answer = parseOutcome(typeof json === 'string' ? JSON.parse(json) : undefined);
  const read = answer === undefined ? undefined : parsePageRead(valueOf(answer));
  if (read === undefined) throw new PullError('unexpected');
  return read;
}

/** What the background's half answered as JSON, in a tab of our own. Throws `PullError` where that is no article. */
export function readArticleAnswer(json: unknown): TimedArticle {
  const outcome: Outcome<TimedArticle> = JSON.parse(String(json));
  return valueOf(outcome);
}

/** The value of an outcome. Throws `PullError` for one that failed. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new PullError(outcome.failure.code);
  return outcome.value;
}

/** The promise's value, unless it takes longer than a page may. */
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
