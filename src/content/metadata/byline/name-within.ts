import { attributeOf, childrenOf, isInline, textOfNode, type PageNode } from '../../tree/page-tree';
import { isBy } from './by';

/** What hCard and h-card call the name of a person (microformats.org). */
const NAME = /(?:^|\s)(?:fn|p-name)(?:\s|$)/u;
/** An author's element is small; a larger one is a page's part that is called so. */
const MAX_NODES = 60;

/**
 * The text of an author's element: of the one part that the page calls the name, where there is one, else all of
 * it, with a bar where the line breaks ("Ada Holm | Science editor").
 */
export function nameTextOf(node: PageNode): string {
  const [name, ...others] = namesWithin(node);
  return name === undefined || others.length > 0 ? textInLines(node) : textInLines(name);
}

/** Elements that the page calls a name, those within each other once. */
function namesWithin(node: PageNode): readonly PageNode[] {
  const found: PageNode[] = [];
  let left = MAX_NODES;
  const visit = (at: PageNode): void => {
    for (const child of childrenOf(at)) {
      if ((left -= 1) < 0) return;
      if (isName(child) && textOfNode(child) !== '') found.push(child);
      else visit(child);
    }
  };
  visit(node);
  return left < 0 ? [] : found;
}

const isName = ({ names, element }: PageNode): boolean =>
  NAME.test(names) || attributeOf(element, 'itemprop') === 'name';

/** The text of an element with a bar for each break of the line, but for one behind "By". */
export function textInLines(node: PageNode): string {
  if (!hasBreak(node)) return textOfNode(node);
  let text = '';
  const visit = (at: PageNode): void => {
    for (const part of at.parts) {
      if (typeof part === 'string') text += part;
      else if (part.tag === 'br') text += text.trim() === '' || isBy(text) ? ' ' : ' | ';
      else {
        const space = isInline(part) ? '' : ' ';
        text += space;
        visit(part);
        text += space;
      }
    }
  };
  visit(node);
  return text.replace(/\s+/gu, ' ').trim();
}

function hasBreak(node: PageNode): boolean {
  return node.parts.some((part) => typeof part !== 'string' && (part.tag === 'br' || hasBreak(part)));
}
