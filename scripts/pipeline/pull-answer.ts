import { parsePageRead } from '../../src/background/pull/parse-page-read';
import type { Pulled } from '../../src/extraction/timed';
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
  const read = parsePageRead(valueIn(json));
  if (read === undefined) throw new PullError('unexpected');
  return read;
}

/** What the background's half answered. Throws `PullError` where that is no article. */
export function pulledOf(outcome: Outcome<Pulled>): Pulled {
  if (!outcome.ok) throw new PullError(outcome.failure.code);
  return outcome.value;
}

/** The same as JSON, from a tab of our own. */
export function readArticleAnswer(json: unknown): Pulled {
  const outcome: Outcome<Pulled> = JSON.parse(String(json));
  return pulledOf(outcome);
}

/** The value of an outcome in JSON. Throws `PullError` for one that failed. */
function valueIn(json: unknown): unknown {
  const answer: unknown = typeof json === 'string' ? JSON.parse(json) : undefined;
  if (typeof answer !== 'object' || answer === null) throw new PullError('unexpected');
  if ('failure' in answer) throw new PullError(codeOf(answer.failure));
  return 'value' in answer ? answer.value : undefined;
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

const codeOf = (failure: unknown): string =>
  typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : 'unexpected';
