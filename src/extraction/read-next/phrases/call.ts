import { headingKind } from './heading-kind';
import { wordCount } from './headline';

const LONGEST = 40;
const MOST_WORDS = 5;

/** Separates a label from the title that it refers to; full-width in Chinese and Japanese. */
export const CALL_END = /[:：]/u;

/** Whether a label refers the reader to one article, as "Read also" does; "More from Sports" heads a list. */
export function isCall(label: string): boolean {
  if (label.length > LONGEST || wordCount(label) > MOST_WORDS) return false;
  const kind = headingKind(label);
  return kind === 'related' || kind === 'readnext';
}
