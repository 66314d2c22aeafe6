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
  const own = ofLargestScope(relevant.slice(0, MAX_CLAIMS).filter(articleTest()));
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
const PART = /(?:^|\s)(?:citation|hasPart|itemListElement|comment|blogPost)(?:\s|$)/u;
const MAX_STEPS = 30;
/** No deeper does a page nest what it shows. */
const MAX_DEPTH = 512;

/** What kind of thing an element holds, in lower case. */
function typeOf(element: SaidElement): string {
  return (attributeOf(element, 'itemtype') || attributeOf(element, 'typeof'))
    .slice(0, MAX_TEXT)
    .toLowerCase();
}

/** What an element says of all that stands within it: it is of another thing, is an article, is part of one. */
interface Around {
  readonly isOther: boolean;
  readonly isArticle: boolean;
  readonly isPart: boolean;
}

function aroundOf(element: SaidElement): Around {
  const type = typeOf(element);
  const names = `${attributeOf(element, 'class').slice(0, MAX_TEXT)} ${attributeOf(element, 'id').slice(0, MAX_TEXT)}`;
  return {
    isOther: OTHER_SCOPE.test(type) || OTHER_NAMES.test(names.toLowerCase()),
    isArticle: ARTICLE_SCOPE.test(type),
    isPart: PART.test(attributeOf(element, 'itemprop')),
  };
}

/** Tells of claims what is not within a comment, a picture, or an item that is itself part of an article or a list. */
function articleTest(): (described: Described) => boolean {
  // Claims stand in the same elements, each of which is looked at once.
  const known = new Map<SaidElement, Around>();
  const look = (element: SaidElement): Around => {
    const around = known.get(element) ?? aroundOf(element);
    known.set(element, around);
    return around;
  };
  return ({ element }) => {
    let isWithinArticle = false;
    let at = element.parent;
    for (let step = 0; at !== undefined && step < MAX_STEPS; step += 1, at = at.parent) {
      const { isOther, isArticle, isPart } = look(at);
      isWithinArticle ||= isArticle;
      if (isOther || (isWithinArticle && isPart)) return false;
    }
    return true;
  };
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
  for (let step = 0; at !== undefined && at !== outer && step < MAX_DEPTH; step += 1) at = at.parent;
  return at === outer;
}
