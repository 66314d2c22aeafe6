import { beginOf, KINDS, SPACELESS } from '../../src/extraction/read-next/phrases/heading-kind';
import phrases from '../../src/extraction/read-next/phrases/data/headings.json';
import { hasDense } from '../../src/extraction/tree/dense-script';

/**
 * Indexes the table of headings by the beginnings of its phrases. Phrases with the same beginning are one string of
 * "rank kind phrase" entries, separated by "|". The rank is the phrase's position in the table, read kind by kind; the
 * kind is its position in `KINDS`.
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
