import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../src/extraction/read-next/candidates/candidates';
import { pageLinks } from '../../../../src/extraction/read-next/links/links';
import { readList } from '../../../../src/extraction/read-next/teasers/read-list';
import { timeReader } from '../../../../src/extraction/read-next/times/times';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { readTree } from '../../../../scripts/pages/pull';

function titlesOf(first: string, second: string): readonly string[] {
  const rows = [first, second].map((title, at) => `<li><a href="/a/gate-${at}">${title}</a></li>`);
  return titlesIn(rows.join(''));
}

function titlesIn(rows: string): readonly string[] {
  const { document } = parseHTML(`<html><body><ul>${rows}</ul></body></html>`);
  const nodes = readTree(document.body, unstyledSight);
  const isTime = timeReader('en');
  const links = pageLinks(nodes, 'https://lowmere.example/', new Set(), isTime);
  return findCandidates(links, nodes.length).flatMap(({ items }) =>
    readList(items, isTime).map(({ title }) => title),
  );
}

describe('readList', () => {
  it.each([
    ['1. Ferry captains ask for lights', '2. The gate is opened at last', 'Ferry captains ask for lights'],
    ['١. قباطنة العبّارات يطلبون أضواء', '٢. فتح البوابة أخيرا في الميناء', 'قباطنة العبّارات يطلبون أضواء'],
  ])('leaves out the place of an item in its list: %s', (first, second, title) => {
    expect(titlesOf(first, second)[0]).toBe(title);
  });

  it.each(['12 ferries wait before the gate', '3.5 million ferry tickets were sold'])(
    'keeps a number that is part of the headline: %s',
    (title) => {
      expect(titlesOf(title, 'The gate is opened at last')[0]).toBe(title);
    },
  );

  it.each([
    ['title="Ferry captains ask for lights on all piers"', 'Ferry captains ask for lights on all piers'],
    ['aria-label="Ferry captains ask for  lights"', 'Ferry captains ask for lights'],
    ['title="Captains want lights on all of the old piers"', 'Ferry captains ask for li…'],
    ['', 'Ferry captains ask for li…'],
  ])('completes a headline that the page cuts short, as the link itself does: %s', (name, title) => {
    const rows = `<li><a href="/a/1" ${name}>Ferry captains ask for li…</a></li><li><a href="/a/2" title="The gate is opened at last and for all">The gate is opened at last</a></li>`;
    expect(titlesIn(rows)).toEqual([title, 'The gate is opened at last']);
  });

  it('takes the higher of two headings, not a subtitle that is longer', () => {
    const rows = ['Ferry captains ask for lights', 'The gate is opened at last'].map(
      (title, at) =>
        `<li><a href="/a/${at}"><h3>${title}</h3><h4>And nobody knows as yet how that came about</h4></a></li>`,
    );
    expect(titlesIn(rows.join(''))).toEqual(['Ferry captains ask for lights', 'The gate is opened at last']);
  });

  it('leaves out what is named an ad and leads off the site, not what only does one of the two', () => {
    const html = [
      '<p><a href="/a/1">Ferry captains ask for lights</a></p>',
      '<div class="ad-slot"><a href="https://shop.example/1">Boots that keep you dry at sea</a></div>',
      '<p><a href="https://other.example/2">Another paper on the same gate</a></p>',
      '<p class="ad-free"><a href="/a/3">The gate is opened at last</a></p>',
      '<p><a href="/a/4">How two boats waited for a night</a></p>',
    ];
    expect(titlesIn(html.join(''))).toEqual([
      'Ferry captains ask for lights',
      'Another paper on the same gate',
      'The gate is opened at last',
      'How two boats waited for a night',
    ]);
  });
});
