import type { RecentFact, RecentPage } from '../../model/recent';

/** Returns pages with every query word in title, site, facts or their speakers, ignoring case and accents. */
export function pagesMatching(pages: readonly RecentPage[], query: string): readonly RecentPage[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages;
  return pages.filter((page) => {
    const text = folded([page.title, page.site, ...page.facts.flatMap(searchedTexts)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

const searchedTexts = ({ text, speaker = '' }: RecentFact): readonly string[] => [text, speaker];

/** Folds case and accents: "Über" and "uber" match each other. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
