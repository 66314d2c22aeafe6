import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { unstyledSight } from '../../src/content/sight/unstyled';
import { pull, timedPull } from '../../scripts/pages/pull';

const html = `<html><body><article><h1>Ferry sold</h1>${'<p>The ferry was sold to a company on the coast, its owner said on Monday.</p>'.repeat(4)}</article></body></html>`;
const open = (): Document => parseHTML(html).document;
const url = 'https://news.example/ferry';

describe('timedPull', () => {
  it('gives what pull gives, and says how much of the time the lists took', () => {
    const document = open();
    const { article, ms, readNextMs } = timedPull(document, { url, sight: unstyledSight });
    const other = open();
    expect(article).toEqual(pull(other, { url, sight: unstyledSight }));
    expect(readNextMs).toBeGreaterThan(0);
    expect(ms).toBeGreaterThanOrEqual(readNextMs ?? Infinity);
  });
});
