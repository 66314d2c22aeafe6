import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';
import { NAMES, type NameGroup } from './data/names';

/** All groups of names, in a fixed order: the bit of a group is its index here. */
export const GROUPS = Object.keys(NAMES).filter((name): name is NameGroup => name in NAMES);

const BIT = new Map<NameGroup, number>(GROUPS.map((group, index) => [group, 1 << index]));

const BITS_OF_WORD = bitsOfWords();

const BITS_OF_TAG = new Map<string, number>([
  ['nav', bitOf('navigation')],
  ['footer', bitOf('navigation')],
  ['menu', bitOf('navigation')],
  ['aside', bitOf('aside')],
  ['form', bitOf('aside')],
  ['button', bitOf('aside')],
  ['label', bitOf('aside')],
  ['dialog', bitOf('aside')],
  ['figure', bitOf('caption')],
  ['figcaption', bitOf('caption')],
  ['time', bitOf('dates')],
  ['blockquote', bitOf('quote')],
  ['address', bitOf('people')],
]);

const BITS_OF_ROLE = new Map<string, number>([
  ['navigation', bitOf('navigation')],
  ['contentinfo', bitOf('navigation')],
  ['banner', bitOf('navigation')],
  ['search', bitOf('navigation')],
  ['menu', bitOf('navigation')],
  ['menubar', bitOf('navigation')],
  ['toolbar', bitOf('navigation')],
  ['tablist', bitOf('navigation')],
  ['complementary', bitOf('aside')],
  ['dialog', bitOf('aside')],
  ['alert', bitOf('aside')],
  ['button', bitOf('aside')],
  ['form', bitOf('aside')],
]);

/**
 * In a function of its own: a long top-level loop makes Firefox compile all of the script's top-level code, which runs
 * once and takes longer to compile than to run.
 */
function bitsOfWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const group of GROUPS)
    for (const word of NAMES[group].split(' ')) bits.set(word, (bits.get(word) ?? 0) | bitOf(group));
  return bits;
}

/** The bit of a group in a node's marks. */
export function bitOf(group: NameGroup): number {
  return BIT.get(group) ?? 0;
}

/** Splits names at punctuation, digits and camel-case humps: "relatedPosts-2" → related, posts. */
function wordsOfNames(names: string): readonly string[] {
  return names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
}

/** Reads from the names, tags and roles of elements what they are for, and remembers the results. */
export class Marks {
  readonly #ofNames = new Map<string, number>();
  /** By the nodes' indices; holes for nodes not read yet. */
  readonly #ofNode: (number | undefined)[] = [];

  /** The groups that the node's own names, tag and role put it in, one bit each. */
  of(node: PageNode): number {
    const known = this.#ofNode[node.index];
    if (known !== undefined) return known;
    const role = attributeOf(node, 'role');
    const isPage = node.tag === 'body' || node.tag === 'html';
    const bits = isPage
      ? 0
      : (BITS_OF_TAG.get(node.tag) ?? 0) |
        (role === '' ? 0 : (BITS_OF_ROLE.get(role) ?? 0)) |
        this.#namesOf(node);
    this.#ofNode[node.index] = bits;
    return bits;
  }

  #namesOf(node: PageNode): number {
    const key = node.names;
    if (key === ' ') return 0;
    const known = this.#ofNames.get(key);
    if (known !== undefined) return known;
    const words = wordsOfNames(`${attributeOf(node, 'class')} ${attributeOf(node, 'id')}`);
    let bits = 0;
    words.forEach((word, index) => {
      bits |= BITS_OF_WORD.get(word) ?? 0;
      if (index > 0) bits |= BITS_OF_WORD.get(`${words[index - 1] ?? ''}${word}`) ?? 0;
    });
    this.#ofNames.set(key, bits);
    return bits;
  }
}
