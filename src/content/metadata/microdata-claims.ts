import { native } from '../tree/native';
import { attributeOf } from '../tree/page-tree';
import { textContentOf } from '../tree/text-content';
import type { Claims } from './claims';
import { plain } from './entities';
import type { Described, Page } from './page';

/**
 * What the page's elements say of themselves (microdata, RDFa). Comments, cited works and teasers have authors
 * and dates of their own: what stands within such a thing is passed over.
 */
export function microdataClaims({ described }: Page): Claims {
  const own = ofLargestScope(described.filter(({ element }) => isOfArticle(element)));
  const valuesOf = (name: string): readonly string[] =>
    own.filter(({ properties }) => properties.includes(name)).map(valueOf);
  return {
    source: 'microdata',
    titles: valuesOf('headline').map(plain),
    people: own
      .filter(({ properties }) => properties.includes('author'))
      .flatMap((found) => nameOf(found, own)),
    published: valuesOf('datepublished'),
    modified: valuesOf('datemodified'),
  };
}

const ARTICLE_SCOPE =
  /(?:article|blogposting|posting|report|recipe|review|creativework|webpage|itempage|product)$/iu;
const OTHER_SCOPE = /(?:comment|answer|imageobject|videoobject|mediaobject|audioobject)$/iu;
const OTHER_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|references?|related|teasers?|widget|sidebar)(?:$|[\s_-])/iu;
const MAX_STEPS = 30;

/** False within a comment, a picture, or an item that is itself part of an article or a list. */
function isOfArticle(element: Element): boolean {
  let scopes = 0;
  let at = native(element, 'parentElement');
  for (let step = 0; at !== null && step < MAX_STEPS; step += 1, at = native(at, 'parentElement')) {
    const type = attributeOf(at, 'itemtype') || attributeOf(at, 'typeof');
    if (OTHER_SCOPE.test(type)) return false;
    if (ARTICLE_SCOPE.test(type)) scopes += 1;
    if (
      scopes > 0 &&
      /(?:^|\s)(?:citation|hasPart|itemListElement|comment|blogPost)(?:\s|$)/u.test(
        attributeOf(at, 'itemprop'),
      )
    )
      return false;
    if (OTHER_NAMES.test(`${attributeOf(at, 'class')} ${attributeOf(at, 'id')}`)) return false;
  }
  return true;
}

/** Teasers are articles too, each a thing of its own: what is of no thing, or of the one with the most text. */
function ofLargestScope(found: readonly Described[]): readonly Described[] {
  const lengths = new Map<Element, number>();
  const scopes = found.map(({ element }) => {
    const scope = scopeOf(element);
    if (scope !== undefined && !lengths.has(scope)) lengths.set(scope, textContentOf(scope).length);
    return scope;
  });
  const longest = Math.max(...lengths.values());
  return found.filter((_described, index) => {
    const scope = scopes[index];
    return scope === undefined || lengths.get(scope) === longest;
  });
}

function scopeOf(element: Element): Element | undefined {
  let at: Element | null = element;
  let scope: Element | undefined;
  for (let step = 0; at !== null && step < MAX_STEPS; step += 1, at = native(at, 'parentElement')) {
    const type = attributeOf(at, 'itemtype') || attributeOf(at, 'typeof');
    if (ARTICLE_SCOPE.test(type) && !/webpage$/iu.test(type)) scope = at;
  }
  return scope;
}

function valueOf({ element }: Described): string {
  return (
    attributeOf(element, 'content') ||
    attributeOf(element, 'datetime') ||
    textContentOf(element).slice(0, MAX_TEXT)
  );
}

const MAX_TEXT = 300;

/** An author's name: of the thing within, where the author is one, else its text. */
function nameOf({ element }: Described, own: readonly Described[]): readonly string[] {
  const within = own.filter(
    (other) =>
      other.properties.includes('name') && other.element !== element && isWithin(other.element, element),
  );
  const names = (within.length > 0 ? within : [{ element, properties: [] }]).map(valueOf).map(plain);
  return names.filter((name) => name !== '' && !/^https?:/iu.test(name));
}

function isWithin(inner: Element, outer: Element): boolean {
  return native(outer, 'contains').call(outer, inner);
}
