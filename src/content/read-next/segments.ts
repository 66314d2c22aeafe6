import { hasDigit, hasLetter, hasWord } from '../text/words';
import { attributeOf, isInline, type PageNode } from '../tree/page-tree';
import type { Item } from './items';

/** A run of text of an item that the eye sees as one: a headline, a kicker, a time. */
export interface Segment {
  readonly text: string;
  /** Tags around it, up to the item. */
  readonly tags: ReadonlySet<string>;
  /** Class and id of the elements around it, within the item, the nearest first. */
  readonly names: string;
  readonly isLinked: boolean;
  /** Within a link of the item's own address. */
  readonly isHeadlineLink: boolean;
  /** `datetime` of a `time` element around it. */
  readonly datetime: string;
  /** The element that holds it. */
  readonly holder: PageNode;
}

/** Splits an item's text where the markup does: at blocks, and at spans that have a name of their own. */
export function segmentsOf(item: Item): readonly Segment[] {
  const segments: Segment[] = [];
  const own = new Set(item.links.map((link) => link.node));
  let buffer = '';
  let context: PageNode[] = [];
  const flush = (): void => {
    const text = buffer.replace(/\s+/gu, ' ').trim();
    buffer = '';
    for (const field of fieldsOf(text)) segments.push(segmentOf(field, context, own));
  };
  const visit = (node: PageNode, path: PageNode[]): void => {
    const inner = [node, ...path];
    const isBreak = breaks(node);
    if (isBreak) flush();
    for (const part of node.parts) {
      if (typeof part === 'string') {
        if (buffer.trim() === '') context = inner;
        buffer += part;
      } else visit(part, inner);
    }
    if (isBreak) flush();
  };
  for (const node of item.nodes) {
    visit(node, []);
    flush();
  }
  return segments;
}

/** "01.01.2022 - Sports | Opinion" are three fields; in longer texts such signs are punctuation. */
function fieldsOf(text: string): readonly string[] {
  const fields = text.length <= 50 && hasDigit(text) ? text.split(/\s[-–—|·•/]\s/u) : [text];
  const hasTimeField = fields.some((field) => field.length <= 20 && hasDigit(field) && !hasLetter(field));
  return (hasTimeField ? fields : [text]).filter(hasWord);
}

function segmentOf(text: string, context: readonly PageNode[], own: ReadonlySet<PageNode>): Segment {
  return {
    text,
    tags: new Set(context.map((node) => node.tag)),
    names: context.map((node) => node.names).join(' '),
    isLinked: context.some((node) => node.tag === 'a'),
    isHeadlineLink: context.some((node) => own.has(node)),
    datetime: context
      .map((node) => (node.tag === 'time' ? attributeOf(node.element, 'datetime') : ''))
      .join(''),
    holder: context[0] ?? impossible(),
  };
}

function impossible(): never {
  throw new Error('text without an element');
}

/** A span without a name is emphasis within a headline; one with a name is a field of its own. */
function breaks(node: PageNode): boolean {
  if (!isInline(node)) return true;
  if (node.tag === 'a' || node.tag === 'time' || node.tag === 'small') return true;
  if (node.tag === 'br') return true;
  return (node.tag === 'span' || node.tag === 'em' || node.tag === 'strong') && node.names.trim() !== '';
}
