/**
 * Writes the phrases of headings as they are looked for: by the first signs of their first word. A page's few headings are
 * then compared with a few phrases, and nobody goes through the table of all languages first.
 *   npx tsx scripts/heading-index.ts
 */
import { writeFileSync } from 'node:fs';
import { headingIndex } from './read-next/heading-index';

writeFileSync(
  'src/extraction/read-next/phrases/data/heading-index.json',
  `${JSON.stringify(headingIndex(), undefined, 2)}\n`,
);
