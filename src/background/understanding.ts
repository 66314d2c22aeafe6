/**
 * What finding an article and condensing it take: four fifths of the background's code. It is imported when a page has
 * been asked, and not before: a browser hears the first message, and asks the page, without it. Firefox parses a background
 * anew each time it starts it. Chromium, whose workers may not import later on, has it in the worker's one script
 * (`scripts/build/one-file-worker.ts`) and runs it then.
 */
export { extractSelectedInPieces } from '../extraction/extract';
export { timedExtractInSlices } from '../extraction/timed';
export { condense } from './condense';
