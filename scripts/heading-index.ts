/**
 * Writes the heading phrases in the form they are looked up in: by the first characters of their first word. A page's
 * few headings are then compared with a few phrases, without going through the table of all languages.
 *   npx tsx scripts/heading-index.ts
 */
import { writeFileSync } from 'node:fs';
import { headingIndex } from './read-next/heading-index';

writeFileSync(
  'src/extraction/read-next/phrases/data/heading-index.json',
  `${JSON.stringify(headingIndex(), undefined, 2)}\n`,
);
