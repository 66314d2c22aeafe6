/**
 * Prints the extraction table of docs/extraction.md (ours beside Readability and Defuddle, on both sets) and the pages
 * on which ours does worst.
 *   BENCH_DIR=… npx tsx scripts/bench-extraction.ts [--dom linkedom|chromium] [--worst 10] [--fresh]
 * Figures come from the benchmark's own scorer. A time covers only the extractor's own call (for Readability in
 * Chromium, also the copy of the document that it needs), as a ratio to Readability's time in the same run. Ours
 * includes title and dates but no read-next lists. It adds up reading the page, where our code runs for the first time,
 * and finding the article in a tab that stays open, like the worker for a reader who asks again; with `--fresh`, in a
 * new tab for each page, as if the worker had just started. The transfer between the two is not included (see
 * `npm run bench`).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from './bench/statistics';
import { readGold, readHtml, type GoldPage } from './body/pages';
import { chromiumPeers, linkedomPeers } from './body/peer-runners';
import type { Found } from './body/peers';
import { scorerOf, toldFigures } from './body/score';
import type { Dom } from './pipeline/dom';
import { openDom } from './pipeline/open-dom';

const { values } = parseArgs({
  options: {
    dom: { type: 'string', default: 'linkedom' },
    worst: { type: 'string', default: '10' },
    fresh: { type: 'boolean', default: false },
  },
});
const bench = process.env['BENCH_DIR'];
if (bench === undefined) throw new Error('BENCH_DIR must name the folder of the benchmark data');
if (values.dom !== 'linkedom' && values.dom !== 'chromium') throw new Error(`No such DOM: ${values.dom}`);

const NAMES = ['ours', 'Readability', 'Defuddle'] as const;
type Results = Map<(typeof NAMES)[number], Map<string, Found>>;

const scorer = await scorerOf(bench);
const dom = await openDom(values.dom, values.fresh);
const peers = values.dom === 'linkedom' ? linkedomPeers() : await chromiumPeers();
try {
  const whole = join(bench, 'extraction/aeb-dev');
  const parts = join(bench, 'extraction/segments-dev');
  const wholeResults = await runAll(whole);
  const partsResults = await runAll(parts);
  printTable(readGold(whole), wholeResults, readGold(parts), partsResults);
  printWorst(readGold(whole), wholeResults);
  printWorst(readGold(parts), partsResults);
} finally {
  await dom.close();
  await peers.close();
}

async function runAll(folder: string): Promise<Results> {
  const results: Results = new Map(NAMES.map((name) => [name, new Map<string, Found>()]));
  for (const page of readGold(folder)) {
    const task = { url: page.url, html: readHtml(folder, page) };
    const ours = await oursOn(dom, task);
    const theirs = await peers.run(task);
    for (const [name, found] of [
      ['ours', ours],
      ['Readability', theirs.readability],
      ['Defuddle', theirs.defuddle],
    ] as const)
      if (found !== undefined) results.get(name)?.set(page.id, found);
  }
  return results;
}

async function oursOn(
  dom: Dom,
  page: { readonly url: string; readonly html: string },
): Promise<Found | undefined> {
  try {
    const { article, ms, readNextMs = 0 } = await dom.pull(page);
    const { text, title, byline: author, published: date } = article;
    return { text, title, author, date, ms: ms - readNextMs };
  } catch {
    // The pull failed, e.g. there is no article: counts as nothing found.
    return undefined;
  }
}

function printTable(
  whole: readonly GoldPage[],
  wholeResults: Results,
  parts: readonly GoldPage[],
  partsResults: Results,
): void {
  console.log(`\n${whole.length} whole bodies, ${parts.length} pages of snippets, in ${values.dom}\n`);
  console.log(
    '| | F1 | P | R | exact | snippets F1 | P | R | title | date right / wrong | author | ms ratio, median / p95 |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
  const base = timesOf(wholeResults, partsResults, 'Readability');
  for (const name of NAMES) {
    const bodies = scorer.bodies(whole, textsOf(wholeResults, name));
    const snippets = scorer.snippets(parts, textsOf(partsResults, name));
    const told = toldFigures(parts, partsResults.get(name) ?? new Map());
    const times = timesOf(wholeResults, partsResults, name);
    const ratio = (share: number): string => (quantile(times, share) / quantile(base, share)).toFixed(2);
    const cells = [
      ...[bodies.f1, bodies.precision, bodies.recall, bodies.accuracy].map((value) => value.toFixed(3)),
      ...[snippets.f1, snippets.precision, snippets.recall, told.title].map((value) => value.toFixed(3)),
      `${told.dateRight.toFixed(2)} / ${told.dateWrong.toFixed(2)}`,
      told.author.toFixed(2),
      `${ratio(0.5)} / ${ratio(0.95)}`,
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function printWorst(pages: readonly GoldPage[], results: Results): void {
  const texts = textsOf(results, 'ours');
  const scored = pages.map((page) => ({ page, score: scorer.pageScore(page, texts.get(page.id) ?? '') }));
  console.log('');
  for (const { page, score } of scored.toSorted((a, b) => a.score - b.score).slice(0, Number(values.worst)))
    console.log(`${score.toFixed(3)} ${page.id.slice(0, 8)} ${page.url}`);
}

function textsOf(results: Results, name: (typeof NAMES)[number]): ReadonlyMap<string, string> {
  return new Map([...(results.get(name) ?? [])].map(([id, { text }]) => [id, text]));
}

function timesOf(a: Results, b: Results, name: (typeof NAMES)[number]): readonly number[] {
  return [a, b].flatMap((results) => [...(results.get(name)?.values() ?? [])].map(({ ms }) => ms));
}
