/**
 * The code for finding and condensing an article: four fifths of the background. It is imported only once a page has
 * been asked: receiving the first message and asking the page do not need it, and Firefox parses a background each time
 * it starts. Chromium, whose workers cannot import later, has it in the worker's single script
 * (`scripts/build/classic-scripts.ts`) and runs it at that point.
 */
export { extractSelectedInPieces } from '../extraction/extract';
export { timedExtractInSlices } from '../extraction/timed';
export { condense } from './condense';
