import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { IN_CELL, IN_ITEM, IN_QUOTE, kindsAround } from '../../../../src/extraction/body/survey/places';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { attributeOf } from '../../../../src/extraction/tree/attributes';
import { readTree } from '../../../../scripts/pages/pull';

describe('kindsAround', () => {
  const { document } = parseHTML(
    `<td><main><p id="bare"></p><ul><li><p id="item"></p>
    <blockquote><p id="both"></p></blockquote></li></ul><table><tr><th id="cell"></th></tr></table></main></td>`,
  );
  const nodes = readTree(document.documentElement, unstyledSight);
  const [main, named] = [
    nodes.find(({ tag }) => tag === 'main'),
    (id: string) => nodes.find((node) => attributeOf(node, 'id') === id)?.index ?? -1,
  ];

  it('tells what a node is and what it stands in, below the container alone', () => {
    if (main === undefined) throw new Error('no container');
    const kinds = kindsAround(nodes, main);
    expect(kinds[named('bare')]).toBe(0);
    expect(kinds[named('item')]).toBe(IN_ITEM);
    expect(kinds[named('both')]).toBe(IN_ITEM | IN_QUOTE);
    expect(kinds[named('cell')]).toBe(IN_CELL);
  });
});
