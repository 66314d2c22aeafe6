import { attributeOf } from '../../tree/attributes';
import type { Claims } from './claims';
import type { SaidElement } from '../../tree/said-element';
import { plain } from './entities';
import type { Described, Page } from '../page';

/**
 * What the page's elements say of themselves (microdata, RDFa). Comments, cited works and teasers have authors
 * and dates of their own: what stands within such a thing is passed over.
 */
export function microdataClaims({ described }: Page): Claims {
  const relevant = described.filter(({ properties }) => properties.some((name) => CLAIMED.has(name)));
  const own = ofLargestScope(relevant.slice(0, MAX_CLAIMS).filter(isOfArticle));
  const named = (name: string): readonly Described[] =>
    own.filter(({ properties }) => properties.includes(name));
  return {
    source: 'microdata',
    titles: named('headline').map(valueOf).map(plain),
    people: named('author')
      .slice(0, MAX_AUTHORS)
      .flatMap((found) => nameOf(found, named('name'))),
    published: named('datepublished').map(valueOf),
    modified: named('datemodified').map(valueOf),
  };
}

const CLAIMED = new Set(['headline', 'author', 'name', 'datepublished', 'datemodified']);
/** More than an article claims: what comes after this many is of lists and comments. */
const MAX_CLAIMS = 1000;
const MAX_AUTHORS = 20;

const ARTICLE_SCOPE =
  /(?:article|blogposting|posting|report|recipe|review|creativework|webpage|itempage|product)$/;
const OTHER_SCOPE = /(?:comment|answer|imageobject|videoobject|mediaobject|audioobject)$/;
const OTHER_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|references?|related|teasers?|widget|sidebar)(?:$|[\s_-])/;
const MAX_STEPS = 30;

/** What kind of thing an element holds, in lower case. */
function typeOf(element: SaidElement): string {
  return (attributeOf(element, 'itemtype') || attributeOf(element, 'typeof')).toLowerCase();
}

/** False within a comment, a picture, or an item that is itself part of an article or a list. */
function isOfArticle({ element }: Described): boolean {
  let scopes = 0;
  let at = element.parent;
  for (let step = 0; at !== undefined && step < MAX_STEPS; step += 1, at = at.parent) {
    const type = typeOf(at);
    if (OTHER_SCOPE.test(type)) return false;
    if (ARTICLE_SCOPE.test(type)) scopes += 1;
    if (
      scopes > 0 &&
      /(?:^|\s)(?:citation|hasPart|itemListElement|comment|blogPost)(?:\s|$)/u.test(
        attributeOf(at, 'itemprop'),
      )
    )
      return false;
    if (OTHER_NAMES.test(`${attributeOf(at, 'class')} ${attributeOf(at, 'id')}`.toLowerCase())) return false;
  }
  return true;
}

/**
 * Teasers are articles too, each a thing of its own: what is of no thing, or of the one with the most text. Lengths
 * are those of the tree: things within things would be read again and again.
 */
function ofLargestScope(found: readonly Described[]): readonly Described[] {
  const scopes = found.map(({ element }) => scopeOf(element));
  const lengths = new Map<SaidElement, number>();
  for (const scope of scopes)
    if (scope !== undefined)
      lengths.set(scope, scope.node === undefined ? 0 : scope.node.end - scope.node.start);
  if (lengths.size < 2) return found;
  const longest = Math.max(...lengths.values());
  return found.filter((_described, index) => {
    const scope = scopes[index];
    return scope === undefined || lengths.get(scope) === longest;
  });
}

function scopeOf(element: SaidElement): SaidElement | undefined {
  let at: SaidElement | undefined = element;
  let scope: SaidElement | undefined;
  for (let step = 0; at !== undefined && step < MAX_STEPS; step += 1, at = at.parent) {
    const type = typeOf(at);
    if (ARTICLE_SCOPE.test(type) && !type.endsWith('webpage')) scope = at;
  }
  return scope;
}

function valueOf({ element }: Described): string {
  return (
    attributeOf(element, 'content') || attributeOf(element, 'datetime') || element.text.slice(0, MAX_TEXT)
  );
}

const MAX_TEXT = 300;

/** An author's name: of the thing within, where the author is one, else its text. */
function nameOf({ element }: Described, named: readonly Described[]): readonly string[] {
  const within = named.filter((other) => other.element !== element && isWithin(other.element, element));
  const names = (within.length > 0 ? within : [{ element, properties: [] }]).map(valueOf).map(plain);
  return names.filter((name) => name !== '' && !/^https?:/iu.test(name));
}

function isWithin(inner: SaidElement, outer: SaidElement): boolean {
  let at: SaidElement | undefined = inner;
  while (at !== undefined && at !== outer) at = at.parent;
  return at === outer;
}
