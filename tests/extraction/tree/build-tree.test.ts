import { describe, expect, it } from 'vitest';
import { buildTreeInPieces } from '../../../src/extraction/tree/build-tree';
import { BLANK_LINE, textOfNode } from '../../../src/extraction/tree/page-tree';
import { readSaidElements } from '../../../src/extraction/tree/said-element';
import { atOnce } from '../../../src/model/work/work';

const built = (pieces: readonly string[], said = '[]') => {
  const elements = readSaidElements(said) ?? [];
  return { nodes: atOnce(buildTreeInPieces(pieces, elements)), elements };
};

describe('building a tree', () => {
  it('knows of each element where it begins and ends, whatever it was cut into', () => {
    const pieces = [
      '[["html","lang","en"],["body","class","Front Page","id","Top"],["p"],"The ferry",',
      '["a","href","/ferry"],"is back",2," ",["img"],2]',
    ];
    const whole = built([pieces.join('')]).nodes;
    const cut = built([`${pieces[0]?.slice(0, -1)}]`, `[${pieces[1]}`]).nodes;
    expect(cut).toEqual(whole);
    expect(
      whole?.map(({ tag, start, end, after, linkLength }) => [tag, start, end, after, linkLength]),
    ).toEqual([
      ['html', 0, 16, 5, 7],
      ['body', 0, 16, 5, 7],
      ['p', 0, 16, 4, 7],
      ['a', 9, 16, 4, 7],
      ['img', 16, 16, 5, 0],
    ]);
    expect(whole?.[1]?.names).toBe('front page top');
    expect(whole?.[0] && textOfNode(whole[0])).toBe('The ferryis back');
  });

  it('counts pictures within, seen or not', () => {
    const { nodes } = built(['[["ul"],["li"],["a"],["img"],2,1,["li"],null,1,["li"],"none",1]']);
    expect(nodes?.map(({ tag, pictures }) => `${tag} ${pictures}`)).toEqual([
      'ul 2',
      'li 1',
      'a 1',
      'img 0',
      'li 1',
      'li 0',
    ]);
  });

  it('keeps the blank lines of text that is shown as it was typed, and no others', () => {
    const { nodes } = built(['[["div"],["pre"],"One\\n \\nTwo\\n lines",1,["p"]," One\\n  two"]']);
    expect(nodes?.map(({ parts }) => parts.filter((part) => typeof part === 'string'))).toEqual([
      [],
      ['One', BLANK_LINE, 'Two lines'],
      [' One two'],
    ]);
  });

  it('gives those that say something of themselves their node', () => {
    const { nodes, elements } = built(
      ['[[0,"html"],[1,"body"],"The ferry"]'],
      '[[-1,"html",""],[0,"body","","itemtype","Article"],[1,"meta","","content","x"]]',
    );
    expect(elements.map(({ node }) => node?.tag)).toEqual(['html', 'body', undefined]);
    expect(elements[2]?.parent).toBe(elements[1]);
    expect(nodes).toHaveLength(2);
  });

  it('rests within a piece that is longer than a page is cut into', () => {
    const work = buildTreeInPieces([`[["p"],${'["a"],1,'.repeat(6000)}1]`], []);
    let rests = 0;
    for (let step = work.next(); step.done !== true; step = work.next()) rests += 1;
    expect(rests).toBe(3);
  });

  it.each([
    ['no list', '{}'],
    ['a text outside of all', '["x"]'],
    ['an end of nothing', '[["p"],2]'],
    ['half an end', '[["p"],0.5]'],
    ['an end before the beginning', '[["p"],-1]'],
    ['a second root', '[["p"],1,["p"]]'],
    ['an element without a name', '[[]]'],
    ['an attribute that is none', '[["p","class",7]]'],
    ['more attributes than there are', JSON.stringify([['p', ...Array.from({ length: 90 }, () => 'id')]])],
    ['more elements than a page', `[["p"],${'["a"],1,'.repeat(1_000_000)}1]`],
    ['something else', '[["p"],{}]'],
    ['elements in each other without end', JSON.stringify(Array.from({ length: 5000 }, () => ['p']))],
  ])('takes %s for no record', (_what, piece) => {
    expect(built([piece]).nodes).toBeUndefined();
  });

  it.each([
    [`[${'[-1,"p",""],'.repeat(30_000)}[-1,"p",""]]`],
    ['{}'],
    ['[7]'],
    ['[["html",-1,""]]'],
    ['[[-1,"html",null]]'],
    ['[[-1,"html","",{}]]'],
  ])('takes %.20s for nothing that a page says', (said) => {
    expect(readSaidElements(said)).toBeUndefined();
  });
});
