import { attributeOf } from '../../tree/attributes';
import type { Claims } from './claims';
import type { SaidElement } from '../../tree/said-element';
import { plain } from './entities';
import type { Described, Page } from '../page';

/**
 * What the page's elements say about the article (microdata, RDFa). Comments, cited works and teasers have authors
 * and dates of their own: anything within them is ignored.
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
/** More than an article claims: anything after this many belongs to lists and comments. */
const MAX_CLAIMS = 1000;
const MAX_AUTHORS = 20;

const ARTICLE_SCOPE =
  /(?:article|blogposting|posting|report|recipe|review|creativework|webpage|itempage|product)$/;
const OTHER_SCOPE = /(?:comment|answer|imageobject|videoobject|mediaobject|audioobject)$/;
const OTHER_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|references?|related|teasers?|widget|sidebar)(?:$|[\s_-])/;
const PART = /(?:^|\s)(?:citation|hasPart|itemListElement|comment|blogPost)(?:\s|$)/u;
const MAX_STEPS = 30;
/** Deepest nesting of a page's elements. */
const MAX_DEPTH = 512;

/** The type of thing that an element describes, in lower case. */
function typeOf(element: SaidElement): string {
  return (attributeOf(element, 'itemtype') || attributeOf(element, 'typeof'))
    .slice(0, MAX_TEXT)
    .toLowerCase();
}

/** What an element says about everything within it: that it belongs to another thing, to an article, to a part. */
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

/** Makes a test for claims that are not in a comment, a picture, or an article that is part of another or of a list. */
function articleTest(): (described: Described) => boolean {
  // Claims share their enclosing elements: each of these is examined only once.
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
 * Teasers are articles too, each in a scope of its own: keeps claims in no scope or in the one with the most text.
 * Lengths come from the tree, as the text of nested scopes would be read again and again.
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

/** An author's name: the names of the things within the element, else its own value. */
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
