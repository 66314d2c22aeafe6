import { TEXT_LIMIT } from '../../model/article';
import type { Failure } from '../../model/failure';
import { failed, success, type Outcome } from '../../model/outcome';
import { isRecord } from '../../model/record';
import { NAME_LIMIT, isShownText } from './shapes';

/** Failures without data that the code looking into a page can report. */
const PLAIN = ['nothing-selected'] as const;

/**
 * What a page's content script, or the parser of fetched pages, answered, with its value unchecked; undefined where
 * that was not an answer.
 */
export function parseOutcome(value: unknown): Outcome<unknown> | undefined {
  if (!isRecord(value)) return undefined;
  if (value['ok'] === true) return 'value' in value ? success(value['value']) : undefined;
  return 'ok' in value ? failed(parseFailure(value['failure'])) : undefined;
}

/**
 * Checks why a page's content script, or the parser of fetched pages, says that it failed: the message to the reader
 * is made from it. Anything that they cannot report is `unexpected`.
 */
export function parseFailure(value: unknown): Failure {
  if (!isRecord(value)) return { code: 'unexpected' };
  const { code, contentType } = value;
  const plain = PLAIN.find((known) => known === code);
  if (plain !== undefined) return { code: plain };
  if (code === 'not-a-page' && isShownText(contentType, NAME_LIMIT)) return { code, contentType };
  if (code === 'too-large') return { code, limit: TEXT_LIMIT, unit: 'characters' };
  return { code: 'unexpected' };
}
