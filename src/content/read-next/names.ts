import type { Candidate } from './candidates';
import { attributeOf, type PageNode } from '../tree/page-tree';

/** What class and id of a list and its wrappers say of it. */
const NAMES: Readonly<Record<string, RegExp>> = {
  nameRelated:
    /relat|relac|correlat|similar|verwandt|zum-thema|read-?next|readmore|read-?more|see-?also|up-?next|more-?on|interest|liés|lire-aussi|saiba|leia|lea-?tambien/u,
  nameRecommended: /recom|recirc|editor|pick|featured|highlight|selection|promo-?list|suggest|onward/u,
  nameLatest: /latest|recent|newest|ultim|neueste|breaking/u,
  nameMostRead: /most-?(?:read|view|pop)|mostread|popular|trend|ranking|leid[oa]s|meistgel|top-?\d+|hot/u,
  nameMore: /(?:^|[\s_-])more|mehr|further|weitere|teaser|card|stories|articles|news-?list|list-?news|posts/u,
  nameNav:
    /(?:^|[\s_-])(?:nav|menu|navbar|navigation|header|masthead|topbar|breadcrumbs?|mega\w*|offcanvas|hamburger|flyout|dropdown|submenu|sitemap)(?:$|[\s_-])|nav-|menu-|-menu|-nav/u,
  nameFooter: /foot|copyright|legal|imprint/u,
  nameAvoid:
    /comment|share|social|(?:^|[\s_-])tags?(?:$|[\s_-])|tag-?(?:list|cloud)|keyword|author|byline|pagina|pager|newsletter|subscri|signup|cookie|consent|login|shop|product|event|calendar|job|toc\b|ticker|gallery|footnote|reference/u,
  nameAd:
    /outbrain|taboola|sponsor|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|promoted|partner|plista|revcontent|ligatus|dianomi|zergnet|mgid|commercial|affiliate|anzeige/u,
  nameMedia: /video|player|audio|podcast|galler|slideshow/u,
};

/** Features by the names around a candidate: 1 where a pattern is in them. */
export function nameFeatures(candidate: Candidate): Readonly<Record<string, number>> {
  const names = namesAround(candidate);
  return Object.fromEntries(
    Object.entries(NAMES).map(([name, pattern]) => [name, Number(pattern.test(names))]),
  );
}

/** Names of the wrappers, and of two nodes above and one below them. */
function namesAround({ top, bottom, items }: Candidate): string {
  const names = [items[0]?.nodes[0]?.names ?? ''];
  let above = 0;
  for (let at: PageNode | undefined = bottom; at !== undefined && above < 2; at = at.parent) {
    names.push(at.names, attributeOf(at.element, 'aria-label').toLowerCase());
    if (at.depth <= top.depth) above += 1;
  }
  return names.join(' ');
}
