import { isRecord } from '../../../model/record';
import { wordsOf } from '../../text/words';
import { isArticleThing, isWebPageThing, listOf, typesOf, type LinkedData } from './json-ld';

const LONGEST_SELECTOR = 500;

/** What a page's JSON-LD says about the kind of its article and about who may read it. */
export interface KindTold {
  /** Types of the article and of the page, e.g. "OpinionNewsArticle". */
  readonly types: readonly string[];
  /** schema.org `isAccessibleForFree`: false if so for the article, the page or a part; undefined when not stated. */
  readonly isAccessibleForFree: boolean | undefined;
  /** Classes and ids, in lower case, of the parts that only some may read (`hasPart`). */
  readonly paidParts: readonly string[];
  /** How many words the article has: as counted by the page, or those of the body that it states. */
  readonly words: number | undefined;
}

/** Reads what JSON-LD says about the article's kind; see `KindTold`. */
export function kindTold({ things }: LinkedData): KindTold {
  const told = things.filter((thing) => isArticleThing(thing) || isWebPageThing(thing));
  const parts = told.flatMap((thing) => listOf(thing['hasPart']).filter(isRecord));
  const free = [...told, ...parts]
    .map((thing) => boolean(thing['isAccessibleForFree']))
    .filter((value) => value !== undefined);
  return {
    types: [...new Set(told.flatMap(typesOf))],
    isAccessibleForFree: free.length === 0 ? undefined : free.every(Boolean),
    paidParts: parts
      .filter((part) => boolean(part['isAccessibleForFree']) === false)
      .flatMap((part) => listOf(part['cssSelector']))
      .flatMap((selector) => (typeof selector === 'string' ? namesIn(selector) : [])),
    words: wordsTold(told),
  };
}

/** The classes and ids in a selector: ".story .paid, #rest" gives three. */
const namesIn = (selector: string): readonly string[] =>
  [...selector.slice(0, LONGEST_SELECTOR).matchAll(/[.#]([\w-]+)/gu)].map(([, name = '']) =>
    name.toLowerCase(),
  );

function wordsTold(told: readonly Readonly<Record<string, unknown>>[]): number | undefined {
  const counts = told.flatMap(({ wordCount, articleBody }) => [
    Number(wordCount),
    typeof articleBody === 'string' ? wordsOf(articleBody).length : 0,
  ]);
  const most = Math.max(0, ...counts.filter((count) => Number.isFinite(count)));
  return most > 0 ? most : undefined;
}

/** Pages write true, "True", "http://schema.org/False", "no". */
function boolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase().replace(/^.*\//u, '');
  if (['true', 'yes', '1'].includes(word)) return true;
  return ['false', 'no', '0'].includes(word) ? false : undefined;
}
