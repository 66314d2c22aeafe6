import { attributeOf, type PageNode } from '../tree/page-tree';
import { ASIDE_NAMES } from './data';

const ASIDE_TAGS = new Set([
  'nav',
  'aside',
  'footer',
  'figure',
  'figcaption',
  'form',
  'button',
  'label',
  'dialog',
  'menu',
  'time',
  'address',
]);
const ASIDE_ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|dialog|alert|menu|menubar|toolbar|tablist|button|form)$/u;

/**
 * Why an element's text is not the article's, told by the element itself; undefined when it tells nothing.
 * Whether it is believed is decided by who knows how much text it holds.
 */
export function asideLabel(node: PageNode): string | undefined {
  if (ASIDE_TAGS.has(node.tag)) return `<${node.tag}>`;
  const role = attributeOf(node.element, 'role');
  if (role !== '' && ASIDE_ROLES.test(role)) return `role ${role}`;
  if (node.tag === 'body' || node.tag === 'html') return undefined;
  const found = ASIDE_NAMES.exec(` ${node.names}`);
  return found === null ? undefined : `named ${found[0].trim()}`;
}
