import labels from './data/sponsored.json';

const known: ReadonlySet<string> = new Set(labels);
const MAX_LABEL = 60;

/** True for a label that says an item was paid for, alone or beside a section: "Sponsored", "Reisen | Anzeige". */
export function isSponsoredLabel(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  return text
    .toLowerCase()
    .split(/[|·•:/–—()[\]]/u)
    .some((piece) => known.has(piece.trim()));
}
