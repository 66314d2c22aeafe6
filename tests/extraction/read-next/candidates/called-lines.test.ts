import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { calledLines } from '../../../../src/extraction/read-next/candidates/called-lines';
import { pageLinks } from '../../../../src/extraction/read-next/links/links';
import { timeReader } from '../../../../src/extraction/read-next/times/times';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { readTree } from '../../../../scripts/pages/pull';

function calledIn(line: string): number {
  const { document } = parseHTML(`<html><body><p>The harbour keeps its gate open.</p>${line}</body></html>`);
  const nodes = readTree(document.body, unstyledSight);
  const links = pageLinks(nodes, 'https://lowmere.example/', new Set(), timeReader('en'));
  return calledLines(links.headlines, { root: nodes[0], start: 0, end: nodes[0]?.end ?? 0 }).length;
}

describe('calledLines', () => {
  it.each([
    '<p>Read also: <a href="/a/1">Captains ask for lights on the mole</a></p>',
    '<p>延伸閱讀：<a href="/a/1">港口的新燈塔下週開始建造工程</a></p>',
    '<p><a href="/a/1">延伸閱讀：港口的新燈塔下週開始建造工程</a></p>',
    '<p><b>See also</b> <a href="/a/1">Captains ask for lights on the mole</a></p>',
    '<div><p><a href="/a/1">Lea también: Los capitanes piden luces</a></p></div>',
  ])('takes a line that calls to an article: %s', (line) => {
    expect(calledIn(line)).toBe(1);
  });

  it.each([
    '<p>Photo: <a href="/a/1">Captains ask for lights on the mole</a></p>',
    '<p><a href="/a/1">Captains ask for lights on the mole</a></p>',
    '<p>Read also: <a href="/a/1">Captains ask for lights on the mole</a> and what came of it later</p>',
    '<p><a href="/a/1">The harbour: captains ask for lights on the mole</a></p>',
  ])('leaves any other line: %s', (line) => {
    expect(calledIn(line)).toBe(0);
  });
});
