import { PROMPTS } from './data/prompts';

/** Which prompt a line is ("Read more", "Advertisement"), counted from 1; 0 for none. */
export function promptIn(text: string): number {
  // In lower case once: a pattern that is deaf to case makes the browser fold every class of it, which takes longer
  // than all the matching.
  const lower = text.toLowerCase();
  return PROMPTS.findIndex((prompt) => prompt.test(lower)) + 1;
}
