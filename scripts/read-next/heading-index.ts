import { beginOf, KINDS, SPACELESS } from '../../src/extraction/read-next/phrases/heading-kind';
import phrases from '../../src/extraction/read-next/phrases/data/headings.json';
import { hasDense } from '../../src/extraction/tree/dense-script';

/**
 * The table of headings by how its phrases are looked for: those that begin alike as one text, "rank kind phrase"
 * each, "|" between them. The rank is the phrase's place in the table, where kinds come one after the other; the
 * kind is its place in `KINDS`.
 */
export function headingIndex(): Readonly<Record<string, string>> {
  const found = new Map<string, string[]>();
  let rank = 0;
  for (const [kind, name] of KINDS.entries())
    for (const language of Object.values(phrases))
      for (const written of language[name]) {
        const plain = written.replace(/^\^/u, '');
        const begin = hasDense(plain) ? SPACELESS : beginOf(plain, 0);
        const same = found.get(begin) ?? [];
        found.set(begin, [...same, `${rank} ${kind} ${written}`]);
        rank += 1;
      }
  return Object.fromEntries(
    [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([begin, all]) => [begin, all.join('|')]),
  );
}
