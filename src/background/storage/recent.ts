import browser from 'webextension-polyfill';
import { ADDRESS_LIMIT } from '../../model/article';
import type { Digest } from '../../model/digest';
import { topFacts } from '../../model/fact';
import { hostOf } from '../../model/host';
import { isNeverKept, pagesToKeep, parseNeverKept } from '../../model/never-kept';
import { parseRecent, recentFact, type RecentPage } from '../../model/recent';
import { parseSettings, STORAGE_KEYS } from '../../model/settings';
import { untilCleared } from './until-cleared';

/** How many pages are kept. */
const RECENT_LIMIT = 50;

/**
 * The write under way. The lists are read, changed and written back, so of two writes at once one would be lost: only
 * the background writes them, and one change after the other.
 */
let atWork: Promise<void> = Promise.resolve();

/**
 * Keeps a page's facts on this machine, unless the reader does not want that, the window is private, or everything was
 * cleared since they were asked for.
 *
 * @param cleared `untilCleared()` of the time when they were asked for
 */
export function rememberRecent(digest: Digest, cleared = untilCleared()): Promise<void> {
  atWork = atWork.then(() => (cleared.aborted ? undefined : remember(digest)));
  return atWork;
}

/** Does something with the lists while nothing else changes them. Rejects when the work does. */
export function betweenPages(work: () => Promise<void>): Promise<void> {
  const done = atWork.then(work);
  atWork = done.catch(() => undefined);
  return done;
}

/** Removes pages from the list. */
export async function forgetPages(urls: readonly string[] | 'all'): Promise<null> {
  await betweenPages(async () => {
    if (urls === 'all') return writePages([]);
    return writePages((await readPages()).filter(({ url }) => !urls.includes(url)));
  });
  return null;
}

/** Keeps nothing of a site from now on. Pages of it that are already kept are deleted as well. */
export async function neverKeep(host: string): Promise<null> {
  await betweenPages(async () => {
    await writeNeverKept([...new Set([...(await readNeverKept()), host])].sort());
    await writePages(pagesToKeep(await readPages(), [host]));
  });
  return null;
}

/** Keeps pages of a site again. */
export async function keepAgain(host: string): Promise<null> {
  await betweenPages(async () => writeNeverKept((await readNeverKept()).filter((other) => other !== host)));
  return null;
}

// These reject where storage is broken, unlike `readStored`: a list that cannot be read must not be written over.
const readLocal = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
const readPages = async () => parseRecent(await readLocal(STORAGE_KEYS.recent));
const readNeverKept = async () => parseNeverKept(await readLocal(STORAGE_KEYS.neverKept));
const writePages = (pages: readonly RecentPage[]): Promise<void> =>
  browser.storage.local.set({ [STORAGE_KEYS.recent]: pages });
const writeNeverKept = (hosts: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [STORAGE_KEYS.neverKept]: hosts });

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
    // The host the page was read from and the one it names as its own: "m.news.example" may be "news.example" too.
    if (isNeverKept([article.url, url], await readNeverKept())) return;
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
    const others = (await readPages()).filter(({ url }) => url !== page.url);
    await writePages([page, ...others].slice(0, RECENT_LIMIT));
  } catch (error) {
    // Storage full or broken, or the tab gone meanwhile: the facts are on screen all the same.
    console.warn('Nutgraf: this page was not kept:', error);
  }
}
