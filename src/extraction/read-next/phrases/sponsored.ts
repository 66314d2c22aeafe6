import labels from './data/sponsored.json';

const known: ReadonlySet<string> = new Set(labels);
const MAX_LABEL = 60;

/** True for a label that marks an item as paid for, on its own or with a section: "Sponsored", "Reisen | Anzeige". */
export function isSponsoredLabel(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  return text
    .toLowerCase()
    .split(/[|·•:/–—()[\]]/u)
    .some((piece) => known.has(piece.trim()));
}
