import type { Claims } from './claims';
import { plain } from './entities';
import type { Page } from '../page';

/** Names of meta tags by what they hold, the more exact first: Open Graph, Dublin Core, and many systems' own. */
const TITLES =
  'og:title citation_title dcterms.title dc.title parsely-title sailthru.title twitter:title title headline';
const PEOPLE =
  'author article:author parsely-author sailthru.author citation_author dcterms.creator dc.creator byl byline authors article.author dc.contributor.author og:author';
const PUBLISHED =
  'article:published_time og:article:published_time og:published_time parsely-pub-date sailthru.date datepublished dcterms.issued dc.date.issued dcterms.created dc.date.created dc.date dcterms.date citation_online_date citation_publication_date article:published publish-date publish_date publishdate publication_date pubdate pub_date publishtime article_date_original originalpublicationdate date rnews:datepublished cxenseparse:publishtime cxenseparse:recs:publishtime bt:pubdate displaydate article.published vr:published_time prism.publicationdate date_published timestamp release_date';
const MODIFIED =
  'article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod bt:moddate article.updated revision_date modified date_modified article:modified';
const SITES =
  'og:site_name application-name apple-mobile-web-app-title citation_journal_title dcterms.publisher dc.publisher publisher';
const LANGUAGES = 'og:locale content-language language dcterms.language dc.language citation_language';

/** What meta tags say about the page's article. */
export function metaTagClaims({ metas }: Page): Claims {
  const read = (names: string): readonly string[] =>
    names.split(' ').flatMap((name) => metas.get(name) ?? []);
  return {
    source: 'meta tags',
    titles: read(TITLES).map(plain),
    people: [...labelled(metas), ...namesOf(metas)],
    published: read(PUBLISHED),
    modified: read(MODIFIED),
    sites: read(SITES).map(plain),
    addresses: metas.get('og:url') ?? [],
    languages: read(LANGUAGES),
  };
}

/** All values of the first tag that has any: a page that repeats a tag has several authors. */
function namesOf(metas: Page['metas']): readonly string[] {
  for (const name of PEOPLE.split(' ')) {
    const people = (metas.get(name) ?? [])
      .map(plain)
      .filter((value) => value !== '' && !/^https?:/iu.test(value));
    if (people.length > 0) return [...new Set(people)];
  }
  return [];
}

/** Names from preview cards for messengers, which have a label ("Written by") in one tag and the name in another. */
function labelled(metas: Page['metas']): readonly string[] {
  return ['1', '2'].flatMap((index) => {
    const label = metas.get(`twitter:label${index}`)?.[0] ?? '';
    return /written|author|verfasst|geschrieben|écrit|escrito|scritto|auteur|autor|skriv|napisan|автор/iu.test(
      label,
    )
      ? (metas.get(`twitter:data${index}`) ?? []).map(plain)
      : [];
  });
}
