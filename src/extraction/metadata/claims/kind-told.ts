import { isRecord } from '../../../model/record';
import { isArticleThing, isWebPageThing, listOf, typesOf, type LinkedData } from './json-ld';

/** What a page's JSON-LD says about the kind of its article and about who may read it. */
export interface KindTold {
  /** Types of the article and of the page, e.g. "OpinionNewsArticle". */
  readonly types: readonly string[];
  /** schema.org `isAccessibleForFree`: false if so for the article, the page or a part; undefined when not stated. */
  readonly isAccessibleForFree: boolean | undefined;
}

/** Reads what JSON-LD says about the article's kind; see `KindTold`. */
export function kindTold({ things }: LinkedData): KindTold {
  const told = things.filter((thing) => isArticleThing(thing) || isWebPageThing(thing));
  const free = told
    .flatMap((thing) => [thing, ...listOf(thing['hasPart']).filter(isRecord)])
    .map((thing) => boolean(thing['isAccessibleForFree']))
    .filter((value) => value !== undefined);
  return {
    types: [...new Set(told.flatMap(typesOf))],
    isAccessibleForFree: free.length === 0 ? undefined : free.every(Boolean),
  };
}

/** Pages write true, "True", "http://schema.org/False", "no". */
function boolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase().replace(/^.*\//u, '');
  if (['true', 'yes', '1'].includes(word)) return true;
  return ['false', 'no', '0'].includes(word) ? false : undefined;
}
