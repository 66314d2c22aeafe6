import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pull } from '../../../scripts/pages/pull';
import { unstyledSight } from '../../../src/content/sight/unstyled';

interface Expected {
  readonly why: string;
  readonly url: string;
  /** The first list; only the fields given here are compared. */
  readonly readNext: readonly Readonly<Record<string, string>>[];
}

const root = join(import.meta.dirname, '../../pages-read-next');

describe.each(readdirSync(root))('%s', (name) => {
  const html = readFileSync(join(root, name, 'page.html'), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
  const pullPage = () => {
    const { document } = parseHTML(html);
    const before = document.documentElement.outerHTML;
    const article = pull(document, { url: expected.url, sight: unstyledSight });
    return { article, isTouched: document.documentElement.outerHTML !== before };
  };

  it('gives the list that a reader would call read next', () => {
    const items = pullPage().article.readNext[0]?.items ?? [];
    expect(items.map((item) => item.url)).toEqual(expected.readNext.map((item) => item['url']));
    for (const [index, item] of items.entries()) expect(item).toMatchObject(expected.readNext[index] ?? {});
  });

  it('invents no time and no teaser', () => {
    const items = pullPage().article.readNext[0]?.items ?? [];
    for (const [index, item] of items.entries()) {
      expect(item.time).toBe(expected.readNext[index]?.['time']);
      expect(item.teaser).toBe(expected.readNext[index]?.['teaser']);
    }
  });

  it('gives no address twice and leaves the page as it was', () => {
    const { article, isTouched } = pullPage();
    const urls = article.readNext.flatMap((list) => list.items.map((item) => item.url));
    expect(new Set(urls.map((url) => url.replace(/\/$/u, ''))).size).toBe(urls.length);
    expect(isTouched).toBe(false);
  });
});
