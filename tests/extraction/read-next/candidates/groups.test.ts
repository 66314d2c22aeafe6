import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { groupLinks } from '../../../../src/extraction/read-next/candidates/groups';
import { readAddress } from '../../../../src/extraction/read-next/links/address';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { attributeOf } from '../../../../src/extraction/tree/attributes';
import { textOfNode } from '../../../../src/extraction/tree/page-tree';
import { readTree } from '../../../../scripts/pages/pull';

it('counts the addresses within each node, one that is linked twice once', () => {
  const { document } = parseHTML(
    `<main><ul><li id="a"><a href="/ferry">Picture</a><a href="/ferry">The ferry sails</a></li>
    <li id="b"><a href="/dam">The dam holds</a></li></ul><p id="c"><a href="/ferry">Again</a></p></main>`,
  );
  const nodes = readTree(document.documentElement, unstyledSight);
  const links = nodes.flatMap((node) => {
    const address = readAddress(attributeOf(node, 'href'), 'https://news.example/');
    const text = textOfNode(node);
    return node.tag === 'a' && address !== undefined ? [{ node, address, text, size: text.length }] : [];
  });
  const { countIn, linksIn } = groupLinks(links, nodes.length);
  const counts = nodes
    .filter(({ tag }) => tag !== 'a')
    .map((node) => `${attributeOf(node, 'id') || node.tag} ${countIn(node)} of ${linksIn(node).length}`);
  expect(counts).toEqual(['main 2 of 4', 'ul 2 of 3', 'a 1 of 2', 'b 1 of 1', 'c 1 of 1']);
});
