import { headingKind } from './heading-kind';
import { wordCount } from './headline';

const LONGEST = 40;
const MOST_WORDS = 5;

/** Behind it the title begins that a label calls to: in Chinese and Japanese a wide one. */
export const CALL_END = /[:：]/u;

/** Whether a label calls to one article: "Read also"; "More on this" may as well be the title of one. */
export function isCall(label: string): boolean {
  if (label.length > LONGEST || wordCount(label) > MOST_WORDS) return false;
  const kind = headingKind(label);
  return kind === 'related' || kind === 'readnext';
}
