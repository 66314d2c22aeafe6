import { isLetterOrMark } from '../../text/letters';
import { isInline, textOfNode, type PageNode } from '../../tree/page-tree';
import { wordCount } from '../phrases/headline';

/** A link in a sentence shares its paragraph with more than this many other characters. */
const SENTENCE_REST = 40;

/** True for a link within running text: words lead into it, or most of the paragraph is outside links. */
export function isInSentence(node: PageNode): boolean {
  let hasBlock = false;
  let at = node.parent;
  for (let step = 0; at !== undefined && step < 4; step += 1, at = at.parent) {
    if (isInline(at)) continue;
    const rest = at.end - at.start - at.linkLength;
    const isMostlyWords = rest > SENTENCE_REST && rest > at.linkLength;
    if (at.tag === 'p' || at.tag === 'blockquote' || at.tag === 'figcaption') return isMostlyWords;
    if (!hasBlock && isMostlyWords && isEnteredMidway(node, at)) return true;
    hasBlock = true;
  }
  return false;
}

/** True where at least three words of the same line lead into the link, with at most a comma before it. */
function isEnteredMidway(link: PageNode, block: PageNode): boolean {
  let before = '';
  for (let at: PageNode = link; at !== block && at.parent !== undefined; at = at.parent) {
    const { parts } = at.parent;
    for (let index = at.place - 1; index >= 0; index -= 1) {
      const part = parts[index];
      if (part === undefined) continue;
      if (typeof part !== 'string' && (!isInline(part) || part.tag === 'br' || part.linkLength > 0))
        return isRunningOn(before);
      before = `${typeof part === 'string' ? part : textOfNode(part)}${before}`;
      if (before.length > SENTENCE_REST) return isRunningOn(before);
    }
  }
  return isRunningOn(before);
}

function isRunningOn(text: string): boolean {
  const end = text.trimEnd();
  return (end.endsWith(',') || isLetterOrMark(end.charCodeAt(end.length - 1))) && wordCount(text) >= 3;
}
