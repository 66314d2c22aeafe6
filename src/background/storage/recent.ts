import browser from 'webextension-polyfill';
import { ADDRESS_LIMIT } from '../../model/article';
import type { Digest } from '../../model/digest';
import { topFacts } from '../../model/fact';
import { hostOf } from '../../model/host';
import { isNeverKept, parseNeverKept } from '../../model/never-kept';
import { parseRecent, recentFact, type RecentPage } from '../../model/recent';
import { parseSettings, STORAGE_KEYS } from '../../model/settings';

/** How many pages are kept. */
const RECENT_LIMIT = 50;

/** The write under way. The list is read, extended and written back, so two writes at once would lose a page. */
let atWork: Promise<void> = Promise.resolve();

/** Keeps a page's facts on this machine, unless the reader does not want that or the window is private. */
export function rememberRecent(digest: Digest): Promise<void> {
  atWork = atWork.then(() => remember(digest));
  return atWork;
}

/** Does something with the list while no page is being added to it. Rejects when the work does. */
export function betweenPages(work: () => Promise<void>): Promise<void> {
  const done = atWork.then(work);
  atWork = done.catch(() => undefined);
  return done;
}

/** Never rejects. */
async function remember({ article, facts, recommended, subject }: Digest): Promise<void> {
  const url = article.canonicalUrl || article.url;
  // An endless address would leave no room for the other pages, nor for the settings.
  if (subject.kind === 'selection' || !URL.canParse(article.url) || url.length > ADDRESS_LIMIT) return;
  try {
    // Read here and not with `readStored`: where the settings cannot be read, the reader may have switched this off.
    const settings = parseSettings(
      (await browser.storage.sync.get(STORAGE_KEYS.settings))[STORAGE_KEYS.settings],
    );
    if (!settings.keepsRecent) return;
    const { local } = browser.storage;
    const neverKept = parseNeverKept((await local.get(STORAGE_KEYS.neverKept))[STORAGE_KEYS.neverKept]);
    // The host the page was read from and the one it names as its own: "m.news.example" may be "news.example" too.
    if (isNeverKept([article.url, url], neverKept)) return;
    if ((await browser.tabs.get(subject.tabId)).incognito) return;
    const page: RecentPage = {
      url,
      title: article.title,
      site: article.site ?? hostOf(article.url),
      seenAt: Date.now(),
      language: article.language,
      direction: article.direction,
      facts: topFacts(facts, recommended).map((fact) => recentFact(article.text, fact)),
    };
    const stored = parseRecent((await local.get(STORAGE_KEYS.recent))[STORAGE_KEYS.recent]);
    const others = stored.filter(({ url }) => url !== page.url);
    await local.set({ [STORAGE_KEYS.recent]: [page, ...others].slice(0, RECENT_LIMIT) });
  } catch (error) {
    // Storage full or broken, or the tab gone meanwhile: the facts are on screen all the same.
    console.warn('Nutgraf: this page was not kept:', error);
  }
}
