/**
 * Makes a fixture from a saved page: tests/pages/NAME/ with page.html and expected.json, to be reviewed by hand.
 *   npm run new-page -- NAME FILE.html --url ADDRESS --why "what is difficult about it"
 *   npm run new-page -- NAME --rewrite        expectations of a page that is there, anew
 * Only --rewrite overwrites what exists. Shorten a saved page, and replace its words with your own.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pulledFrom, type Expectation } from './pages/expectation';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    why: { type: 'string' },
    rewrite: { type: 'boolean', default: false },
  },
});
const [name, file] = positionals;
if (name === undefined || !/^[a-z\d-]+$/u.test(name))
  throw new Error('Give the folder a name of small letters, digits and hyphens');
const folder = join('tests/pages', name);
const pageFile = join(folder, 'page.html');
const expectedFile = join(folder, 'expected.json');

if (values.rewrite) {
  const { why, url }: Expectation = JSON.parse(readFileSync(expectedFile, 'utf8'));
  write({ why: values.why ?? why, url: values.url ?? url });
} else {
  if (file === undefined || values.url === undefined || values.why === undefined)
    throw new Error('A new page needs a file, --url and --why');
  if (existsSync(folder)) throw new Error(`${folder} is there; --rewrite writes its expectations anew`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(pageFile, readFileSync(file, 'utf8'));
  write({ why: values.why, url: values.url });
}

function write(head: Pick<Expectation, 'why' | 'url'>): void {
  const expected: Expectation = { ...head, ...pulledFrom(readFileSync(pageFile, 'utf8'), head.url) };
  writeFileSync(expectedFile, `${JSON.stringify(expected, undefined, 2)}\n`);
  console.log(`${expectedFile}: read it line by line; it says what the pull does, not what is right`);
}
