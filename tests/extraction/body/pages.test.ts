import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pulledFrom, type Expectation } from '../../../scripts/pages/expectation';
import { pull } from '../../../scripts/pages/pull';
import { unstyledSight } from '../../../src/content/sight/unstyled';

const root = join(import.meta.dirname, '../../pages');

describe.each(readdirSync(root))('%s', (name) => {
  const html = readFileSync(join(root, name, 'page.html'), 'utf8');
  // Fails where it is missing: only `npm run new-page` writes it.
  const expected: Expectation = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));

  it('gives the blocks of the article and nothing else', () => {
    const { why, url, ...rest } = expected;
    expect(why.length).toBeGreaterThan(10);
    expect(pulledFrom(html, url)).toEqual(rest);
  });

  it('leaves the page as it was', () => {
    const { document } = parseHTML(html);
    const before = document.documentElement.outerHTML;
    pull(document, { url: expected.url, sight: unstyledSight });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
