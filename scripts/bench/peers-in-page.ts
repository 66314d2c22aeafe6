/** Runs the peers in the page, timing only each one's own call, in milliseconds. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { textRank } from './text-rank';

/** Time that each peer's call took, and the length of the text that Readability found, in UTF-16 code units. */
export interface PeerTimes {
  readonly readability: number;
  readonly textRank: number;
  readonly defuddle: number;
  readonly readabilityLength: number;
}

function timePeers(): PeerTimes {
  const start = performance.now();
  // It takes the document apart, so on a live page it needs a copy, which counts.
  const copy = document.cloneNode(true);
  const text = copy instanceof Document ? (new Readability(copy).parse()?.textContent ?? '') : '';
  const afterReadability = performance.now();
  textRank(text, 5);
  const afterTextRank = performance.now();
  new Defuddle(document, { url: location.href }).parse();
  const end = performance.now();
  return {
    readability: afterReadability - start,
    textRank: afterTextRank - afterReadability,
    defuddle: end - afterTextRank,
    readabilityLength: text.length,
  };
}

Object.assign(globalThis, { __timePeers: timePeers });
