/**
 * The code for finding and condensing an article: four fifths of the background. It is imported only once a page has
 * been asked: the first message is heard, and the page is asked, without it. Firefox parses a background each time it
 * starts. Chromium, whose workers may not import later on, has it in the worker's one script
 * (`scripts/build/one-file-worker.ts`) and runs it then.
 */
export { extractSelectedInPieces } from '../extraction/extract';
export { timedExtractInSlices } from '../extraction/timed';
export { condense } from './condense';
