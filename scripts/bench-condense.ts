/**
 * Measures time and memory of condensing, at lengths from 1 to 128 times an article of 800 words.
 *   node --expose-gc --import tsx scripts/bench-condense.ts [FILE.txt]
 * FILE.txt: an article, one paragraph per line; without it, an invented text. Longer texts are copies whose words are
 * made different, so that the number of terms grows with the length as in a real text.
 */
import { readFileSync } from 'node:fs';
import { condense } from '../src/background/condense';
import type { Article } from '../src/model/article';
import { textArticle } from '../src/model/text-article';

const TIMES = [1, 4, 16, 64, 128];
const RUNS = 9;
const PARAGRAPHS = 32;
const TITLE = 'The harbour of Orla will be rebuilt';

const [, , path] = process.argv;
const paragraphs = path === undefined ? invented() : readFileSync(path, 'utf8').split(/\n+/u);
process.stdout.write('times   words      ms   ms/1x      MB\n');
for (const times of TIMES) {
  const copies = Array.from({ length: times }, (_, copy) => paragraphs.map((said) => numbered(said, copy)));
  const article = textArticle(copies.flat().join('\n'), { title: TITLE, language: 'en' });
  const [ms, mb] = measured(article);
  const words = article.text.match(/\S+/gu)?.length ?? 0;
  const cells = [times, words, ms.toFixed(1), (ms / times).toFixed(2), mb.toFixed(1)];
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(7)).join(' ')}\n`);
}

/** Median time in milliseconds, and the largest growth of the heap over a run, before garbage collection, in MB. */
function measured(article: Article): readonly [number, number] {
  const times: number[] = [];
  let mb = 0;
  for (let run = 0; run < RUNS; run += 1) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    condense(article);
    times.push(performance.now() - start);
    mb = Math.max(mb, (process.memoryUsage().heapUsed - before) / 1e6);
  }
  return [times.sort((a, b) => a - b)[RUNS >> 1] ?? 0, mb];
}

/** Makes words of six or more letters differ in every copy: "harbour" is "harcbour" in the third. */
function numbered(said: string, copy: number): string {
  if (copy === 0) return said;
  const letters = String(copy).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return said.replace(/\b\p{L}{6,}\b/gu, (word) => `${word.slice(0, 3)}${letters}${word.slice(3)}`);
}

function invented(): readonly string[] {
  const who = ['Mayor Ada Quill', 'The harbour board', 'A fisherman', 'Vane Works', 'The ministry'];
  const did = ['said on Thursday', 'announced', 'denied', 'reported in March', 'told the council'];
  const what = ['that the northern pier', 'that a crane', 'that the lighthouse, which dates from 1931,'];
  const then = [
    'would be rebuilt for 4.2 million',
    'had sunk by 30 centimetres',
    'may stay closed, he added',
  ];
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  return Array.from({ length: PARAGRAPHS }, (_, i) =>
    [0, 1]
      .map(
        (j) => `${pick(who, i + j)} ${pick(did, i * 3 + j)} ${pick(what, i + 2 * j)} ${pick(then, i ^ j)}.`,
      )
      .join(' '),
  );
}
