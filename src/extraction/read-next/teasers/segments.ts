import { hasDigit, hasLetter, hasWord } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import { isHeading, isInline, type PageNode } from '../../tree/page-tree';
import type { Item } from '../candidates/items';

/** A run of an item's text that a reader sees as one unit: a headline, a kicker, a time. */
export interface Segment {
  readonly text: string;
  /** The element that holds it. */
  readonly holder: PageNode;
  /** Class and id of the elements around it within the item, nearest first. */
  readonly names: string;
  readonly isLinked: boolean;
  /** Within one of the item's headline links. */
  readonly isHeadlineLink: boolean;
  readonly isInHeading: boolean;
  /** Level of the heading around it, 0 for none. */
  readonly headingLevel: number;
  readonly isInParagraph: boolean;
  readonly isInTime: boolean;
  /** `datetime` of a `time` element around it. */
  readonly datetime: string;
}

/** Splits an item's text where the markup does: at blocks, links and times, and at spans with a class or id. */
export function segmentsOf(item: Item): readonly Segment[] {
  const segments: Segment[] = [];
  let buffer = '';
  let holder: PageNode | undefined;
  const flush = (root: PageNode): void => {
    const text = buffer.replace(/\s+/gu, ' ').trim();
    buffer = '';
    if (text === '' || holder === undefined) return;
    for (const field of fieldsOf(text)) segments.push(segmentOf(field, holder, root, item));
  };
  const visit = (node: PageNode, root: PageNode): void => {
    const isBreak = breaks(node);
    if (isBreak) flush(root);
    for (const part of node.parts) {
      if (typeof part === 'string') {
        if (buffer.trim() === '') holder = node;
        buffer += part;
      } else visit(part, root);
    }
    if (isBreak) flush(root);
  };
  for (const node of item.nodes) {
    visit(node, node);
    flush(node);
  }
  return segments;
}

/** Splits "01.01.2022 - Sports | Opinion" into three fields; in longer texts such characters are punctuation. */
function fieldsOf(text: string): readonly string[] {
  const fields = text.length <= 50 && hasDigit(text) ? text.split(/\s[-–—|·•/]\s/u) : [text];
  const hasTimeField =
    fields.length > 1 && fields.some((field) => field.length <= 20 && hasDigit(field) && !hasLetter(field));
  return (hasTimeField ? fields : [text]).filter(hasWord);
}

function segmentOf(text: string, holder: PageNode, root: PageNode, { links }: Item): Segment {
  const tags = new Set<string>();
  let names = '';
  let datetime = '';
  let headingLevel = 0;
  let isHeadlineLink = false;
  for (let at: PageNode | undefined = holder; at !== undefined; at = at === root ? undefined : at.parent) {
    const node = at;
    tags.add(node.tag);
    names = names === '' ? node.names : `${names} ${node.names}`;
    if (isHeading(node)) headingLevel ||= Number(node.tag[1]);
    if (node.tag === 'time') datetime += attributeOf(node, 'datetime');
    if (node.tag === 'a') isHeadlineLink ||= links.some((link) => link.node === node);
  }
  return {
    text,
    holder,
    names,
    isLinked: tags.has('a'),
    isHeadlineLink,
    isInHeading: headingLevel > 0,
    headingLevel,
    isInParagraph: tags.has('p'),
    isInTime: tags.has('time'),
    datetime,
  };
}

/** A span without class and id is emphasis within a headline; one with a name is a field of its own. */
function breaks(node: PageNode): boolean {
  if (!isInline(node)) return true;
  if (node.tag === 'a' || node.tag === 'time' || node.tag === 'small') return true;
  if (node.tag === 'br') return true;
  return (node.tag === 'span' || node.tag === 'em' || node.tag === 'strong') && node.names.trim() !== '';
}
