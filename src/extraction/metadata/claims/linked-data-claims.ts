import type { Claims } from './claims';
import {
  isArticleThing,
  isWebPageThing,
  textOf,
  thingsOf,
  typesOf,
  type LinkedData,
  type Thing,
} from './json-ld';
import type { Page } from '../page';
import { likenessTo } from '../title/likeness';

/** What JSON-LD says about the page's article. */
export function linkedDataClaims(page: Page): Claims {
  const data = page.linkedData;
  const article = mainArticleOf(page);
  const webPage = data.things.find(isWebPageThing);
  const own = [article, webPage].filter((thing) => thing !== undefined);
  const texts = (things: readonly Thing[], ...keys: readonly string[]): readonly string[] =>
    things.flatMap((thing) => keys.map((key) => textOf(thing, key))).filter((text) => text !== undefined);
  return {
    source: 'JSON-LD',
    titles: [...texts(own, 'headline'), ...texts(own, 'name')],
    people: article === undefined ? peopleOf(webPage, data) : peopleOf(article, data),
    published: texts(own, 'datePublished'),
    modified: texts(own, 'dateModified'),
    sites: [
      ...own.flatMap((thing) => thingsOf(thing, 'publisher', data)),
      ...data.things.filter((thing) => typesOf(thing).includes('WebSite')),
    ]
      .map((thing) => textOf(thing, 'name'))
      .filter((name) => name !== undefined),
    addresses: texts(own, 'url', 'mainEntityOfPage'),
    languages: texts(own, 'inLanguage'),
  };
}

/** The thing that is this page's article: of several, the one whose headline is most like the document's title. */
function mainArticleOf({ linkedData, documentTitle }: Page): Thing | undefined {
  let best: Thing | undefined;
  let bestLikeness = -1;
  const articles = linkedData.things.filter(isArticleThing);
  if (articles.length < 2) return articles[0];
  const likenessOf = likenessTo([documentTitle]);
  for (const thing of articles) {
    const title = textOf(thing, 'headline') ?? textOf(thing, 'name') ?? '';
    const isLike = likenessOf(title) + (Object.hasOwn(thing, 'datePublished') ? 0.1 : 0);
    if (isLike > bestLikeness) [best, bestLikeness] = [thing, isLike];
  }
  return best;
}

/** Names of the authors; only the persons among them where a firm is named as well. */
function peopleOf(thing: Thing | undefined, data: LinkedData): readonly string[] {
  if (thing === undefined) return [];
  const key = Object.hasOwn(thing, 'author') ? 'author' : 'creator';
  const authors = thingsOf(thing, key, data).map((author) => ({
    name: textOf(author, 'name') ?? '',
    isFirm: typesOf(author).some((type) => /organi[sz]ation|company|corporation/iu.test(type)),
  }));
  const persons = authors.filter(({ isFirm }) => !isFirm);
  return (persons.length > 0 ? persons : authors).map(({ name }) => name).filter((name) => name !== '');
}
