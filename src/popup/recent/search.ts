import type { RecentFact, RecentPage } from '../../model/recent';

/** The pages that hold every word of the query in title, site, facts or who said them, whatever the case and the accents. */
export function pagesMatching(pages: readonly RecentPage[], query: string): readonly RecentPage[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages;
  return pages.filter((page) => {
    const text = folded([page.title, page.site, ...page.facts.flatMap(searchedTexts)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

const searchedTexts = ({ text, speaker = '' }: RecentFact): readonly string[] => [text, speaker];

/** "Über" and "uber" find each other. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
