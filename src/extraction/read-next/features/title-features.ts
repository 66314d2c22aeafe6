import { longestLink } from './item-features';
import type { Look } from './look';
import { isMediaPath } from '../links/medium';
import { isLower } from '../../text/letters';
import { hasDigit, letterWordsOf } from '../../text/words';
import { isHeading, type PageNode } from '../../tree/page-tree';

/** What a candidate's headlines look like and lead to. */
export const titleLook: Look = {
  names: ['alike', 'media', 'declared', 'midSentence', 'tagged'],
  look: (
    {
      headed: {
        candidate: { items },
      },
      facts: { declared },
    },
    note,
  ) => {
    const links = items.map(longestLink);
    const share = (holds: (link: (typeof links)[number]) => boolean): number =>
      links.filter(holds).length / links.length;
    note('alike', alikeShare(links.map(({ text }) => text)));
    note(
      'media',
      share(({ address }) => isMediaPath(address.path)),
    );
    if (declared.size > 0)
      note(
        'declared',
        share(({ address }) => declared.has(address.key)),
      );
    note(
      'midSentence',
      share(({ text }) => isLower(text.charCodeAt(0))),
    );
    note(
      'tagged',
      share(({ node }) => isInHeadingTag(node)),
    );
  },
};

/** Share of titles that differ from another only in numbers and dates: issues, weekly reports, parts of a page. */
function alikeShare(titles: readonly string[]): number {
  const numbered = titles.filter(hasDigit);
  if (numbered.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(stemOfTitle(title), (counts.get(stemOfTitle(title)) ?? 0) + 1);
  return numbered.filter((title) => (counts.get(stemOfTitle(title)) ?? 0) > 1).length / titles.length;
}

/** The first three words of a title that have more than two letters. */
function stemOfTitle(title: string): string {
  return letterWordsOf(title)
    .filter((word) => word.length > 2)
    .slice(0, 3)
    .join(' ');
}

function isInHeadingTag({ parent, parts }: PageNode): boolean {
  return (
    (parent !== undefined && isHeading(parent)) ||
    parts.some((part) => typeof part !== 'string' && isHeading(part))
  );
}
