/** Runs the peers in the page: Readability on a copy of the document, Defuddle on the document itself. */
import { defuddle, readability, type Found } from './peers';

function runPeers(): { readonly readability: Found; readonly defuddle: Found } {
  const start = performance.now();
  const copy = document.cloneNode(true);
  const copied = performance.now() - start;
  if (!(copy instanceof Document)) throw new Error('A copy of a document is a document');
  const theirs = readability(copy);
  return {
    readability: { ...theirs, ms: theirs.ms + copied },
    defuddle: defuddle(document, location.href),
  };
}

Object.assign(globalThis, { __runPeers: runPeers });
