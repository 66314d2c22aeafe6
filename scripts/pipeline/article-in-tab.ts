/** Runs in a tab of its own: the background's half of a pull, in the browser's engine and compiled as usual. */
import { extractArticle } from '../../src/background/pull/extract-article';
import { parsePageRead } from '../../src/background/pull/parse-page-read';
import { failed } from '../../src/model/outcome';

async function articleOfAnswer(json: string): Promise<string> {
  const read = parsePageRead(JSON.parse(json));
  return JSON.stringify(read === undefined ? failed({ code: 'unexpected' }) : await extractArticle(read));
}

Object.assign(globalThis, { __articleOf: articleOfAnswer });
