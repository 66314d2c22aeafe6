/**
 * Runs the whole path from page to facts without a browser window: JSON lines in, JSON lines out, in the same order.
 *   npm run --silent pipeline -- [--dom linkedom|chromium|firefox] [--budget WORDS] < pages.jsonl
 */
import { createInterface } from 'node:readline';
import { answerLine } from './pipeline/answer';
import { openDom } from './pipeline/open-dom';
import { readOptions } from './pipeline/options';

const options = readOptions(process.argv.slice(2));
const dom = await openDom(options.dom);
try {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answerLine(line, dom, options))}\n`);
  }
} finally {
  await dom.close();
}
