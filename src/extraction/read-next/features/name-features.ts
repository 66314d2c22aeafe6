import type { Candidate } from '../candidates/candidates';
import { isAnnounced } from './heading-features';
import type { Look } from './look';
import { AD_NAME } from '../class-names';
import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';

/** What class and id of a list and its wrappers say about it. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  [
    'nameRelated',
    /relat|relac|correlat|similar|verwandt|zum-thema|read-?next|readmore|read-?more|see-?also|up-?next|more-?on|interest|liés|lire-aussi|saiba|leia|lea-?tambien/u,
  ],
  ['nameRecommended', /recom|recirc|editor|pick|featured|highlight|selection|promo-?list|suggest|onward/u],
  ['nameLatest', /latest|recent|newest|ultim|neueste|breaking/u],
  ['nameMostRead', /most-?(?:read|view|pop)|mostread|popular|trend|ranking|leid[oa]s|meistgel|top-?\d+|hot/u],
  [
    'nameMore',
    /(?:^|[\s_-])more|mehr|further|weitere|teaser|card|stories|articles|news-?list|list-?news|posts/u,
  ],
  [
    'nameNav',
    /(?:^|[\s_-])(?:nav|menu|navbar|navigation|header|masthead|topbar|breadcrumbs?|mega\w*|offcanvas|hamburger|flyout|dropdown|submenu|sitemap)(?:$|[\s_-])|nav-|menu-|-menu|-nav/u,
  ],
  ['nameFooter', /foot|copyright|legal|imprint/u],
  [
    'nameAvoid',
    /comment|share|social|(?:^|[\s_-])tags?(?:$|[\s_-])|tag-?(?:list|cloud)|keyword|author|byline|pagina|pager|newsletter|subscri|signup|cookie|consent|login|shop|product|event|calendar|job|toc\b|ticker|gallery|footnote|reference/u,
  ],
  ['nameAd', AD_NAME],
  ['nameMedia', /video|player|audio|podcast|galler|slideshow/u],
];

/** What the names around a candidate say about it. */
export const nameLook: Look = {
  names: [...NAMES.map(([name]) => name), 'navAnnounced'],
  look: ({ headed }, note) => {
    const names = namesAround(headed.candidate);
    for (const [name, pattern] of NAMES) {
      if (!pattern.test(names)) continue;
      note(name, 1);
      // A list with a heading such as "Related articles" may be in a `nav`; menus have no such heading.
      if (name === 'nameNav' && isAnnounced(headed.heading)) note('navAnnounced', 1);
    }
  },
};

/** True where the names around a candidate say that it was paid for. */
export function isNamedAd(candidate: Candidate): boolean {
  return AD_NAME.test(namesAround(candidate));
}

/** Names and `aria-label` of the wrappers and of the node above them, and names of the first item. */
function namesAround({ top, bottom, items }: Candidate): string {
  let names = items[0]?.nodes[0]?.names ?? '';
  let above = 0;
  for (let at: PageNode | undefined = bottom; at !== undefined && above < 2; at = at.parent) {
    names += ` ${at.names} ${attributeOf(at, 'aria-label').toLowerCase()}`;
    if (at.depth <= top.depth) above += 1;
  }
  return names;
}
