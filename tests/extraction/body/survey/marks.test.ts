import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { bitOf, Marks } from '../../../../src/extraction/body/survey/marks';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { readTree } from '../../../../scripts/pages/pull';

it.each([
  ['class="sidebar-2"', 'navigation'],
  ['class="x1" id="recirc"', 'related'],
  ['class="most-read"', 'related'],
  ['class="mostRead"', 'related'],
  ['role="search"', 'navigation'],
] as const)('reads what %s is for', (attributes, group) => {
  const { document } = parseHTML(`<div ${attributes}><p>Text</p></div>`);
  const [node] = readTree(document.documentElement, unstyledSight);
  expect(node && new Marks().of(node)).toBe(bitOf(group));
});
