/**
 * Prints the read-next table: ours beside the link lists that Defuddle removes and a headings baseline, on annotated
 * pages.
 *   BENCH_DIR=… npx tsx scripts/bench-read-next.ts [dev synthetic …]
 * Figures come from the benchmark's own scorer; all three read the pages in linkedom.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { linkedomDom } from './pipeline/linkedom-dom';
import { defuddleList } from './read-next/defuddle-list';
import { headingList } from './read-next/heading-list';
import type { Predicted } from './read-next/predicted';
import { readGold, readPage, type GoldPage } from './read-next/samples';

interface Figures {
  readonly [name: string]: unknown;
}

interface Scorer {
  score(
    gold: readonly GoldPage[],
    predictions: ReadonlyMap<string, readonly Predicted[]>,
  ): { readonly all: Figures };
}

const bench = process.env['BENCH_DIR'];
if (bench === undefined) throw new Error('BENCH_DIR must name the folder of the benchmark data');
const folder = join(bench, 'readnext');
const sets = process.argv.length > 2 ? process.argv.slice(2) : ['dev'];
const scorer: Scorer = await import(pathToFileURL(join(folder, 'score.mjs')).href);

const gold = sets.flatMap((set) => readGold(join(folder, set)));
const ours = new Map<string, readonly Predicted[]>();
const defuddle = new Map<string, readonly Predicted[]>();
const headings = new Map<string, readonly Predicted[]>();
const times: number[] = [];
const dom = linkedomDom();
for (const set of sets) {
  for (const page of readGold(join(folder, set))) {
    const html = readPage(join(folder, set), page);
    const { article, readNextMs = 0 } = await dom.pull({ url: page.url, html });
    times.push(readNextMs);
    ours.set(page.id, article.readNext[0]?.items ?? []);
    headings.set(page.id, headingList(parseHTML(html).document, page.url));
    defuddle.set(page.id, defuddleList(html, page.url));
  }
}

const columns = [
  'pageF1',
  'f1',
  'found',
  'lenientPrecision',
  'falseAlarms',
  'titleNear',
  'time',
  'teaser',
  'timeInvented',
];
console.log(`${gold.length} pages of ${sets.join(', ')}`);
console.log(`| | ${columns.join(' | ')} |`);
console.log(`|---|${columns.map(() => '---').join('|')}|`);
for (const [name, predictions] of [
  ['ours', ours],
  ['Defuddle, link lists it removed', defuddle],
  ['headings in many languages', headings],
] as const) {
  const { all } = scorer.score(gold, predictions);
  const cells = columns.map((column) => {
    const value = all[column];
    return typeof value === 'number' ? value.toFixed(3) : '–';
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
const sorted = times.toSorted((a, b) => a - b);
console.log(
  `finding the lists, in linkedom: median ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} ms a page`,
);
