import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { findContainer, weigh } from '../../../../src/extraction/body/survey/container';
import { gatherLines } from '../../../../src/extraction/body/lines/gather';
import { Marks } from '../../../../src/extraction/body/survey/marks';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { readTree } from '../../../../scripts/pages/pull';

it.each([
  ['<div id="most"><p>Long</p><p>Long</p><p>Long</p></div><section id="less"><p>Short</p></section>', 'most'],
  ['<section id="less"><p>Short</p></section><div id="most"><p>Long</p><p>Long</p><p>Long</p></div>', 'most'],
])('is what most text votes for, wherever it stands: %s', (html, id) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const nodes = readTree(document.documentElement, unstyledSight);
  const [root] = nodes;
  if (root === undefined) throw new Error('no page');
  const lines = gatherLines(root);
  const proses = lines.map(({ text }) => (text === 'Long' ? 500 : 40));
  const weights = weigh(nodes, lines, proses);
  expect(weights.total).toBe(1540);
  expect(findContainer({ nodes, lines, proses }, weights, new Marks())).toMatchObject({
    attributes: ['id', id],
  });
});
