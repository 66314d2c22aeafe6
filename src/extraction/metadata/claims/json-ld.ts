import { isRecord, type Unknowns } from '../../../model/record';
import { parseLoosely } from './json-repair';
import { plain } from './entities';

/** A thing that the page describes (JSON-LD node object), with any properties, of any type. */
export type Thing = Unknowns;

/** What the page's JSON-LD describes. */
export interface LinkedData {
  /** Every thing at the top level, in a `@graph`, or in one of the few properties that may lead to an article. */
  readonly things: readonly Thing[];
  /** Things by their `@id`, for references. */
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Longest script that is read, and the most that all scripts may have together, in code units. */
const MAX_SCRIPT = 1_000_000;
const MAX_TOTAL = 2_000_000;
const MAX_THINGS = 2000;
const MAX_DEPTH = 6;

/** Properties whose value may be the article itself. The items of a list are articles too, but not this page's. */
const LEADS_TO_ARTICLE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'isPartOf', 'publisher'];

/** Reads JSON-LD scripts. Never throws: of broken, huge, deep or circular data it returns what could be read. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || things.length >= MAX_THINGS) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_THINGS)) visit(item, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    if (typesOf(value).length > 0) things.push(value);
    const id = value['@id'];
    // A mere reference has an @id and nothing else.
    if (typeof id === 'string' && !byId.has(id) && Object.keys(value).length > 1) byId.set(id, value);
    for (const key of LEADS_TO_ARTICLE) visit(value[key], depth + 1);
    const author = value['author'];
    if (isRecord(author) || Array.isArray(author)) rememberIds(author, byId);
  };
  let total = 0;
  for (const script of scripts) {
    total += script.length;
    if (script.length <= MAX_SCRIPT && total <= MAX_TOTAL) visit(parseLoosely(script), 0);
  }
  return { things, byId };
}

function rememberIds(value: unknown, byId: Map<string, Thing>): void {
  for (const thing of listOf(value).filter(isRecord)) {
    const id = thing['@id'];
    if (typeof id === 'string' && !byId.has(id) && Object.keys(thing).length > 1) byId.set(id, thing);
  }
}

const ARTICLE_TYPE =
  /(?:article|blogposting|posting|liveblogposting|report|reportage|recipe|review|creativework|story)$/;

/** True for an article of some kind (schema.org Article and similar types). */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type.toLowerCase()));
}

/** True for a web page as such, whose dates and author are mostly those of its article. */
export function isWebPageThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(?:web|item|about|profile|qa|faq)page$/.test(type.toLowerCase()));
}

/** The types of a thing without their vocabulary's address: "NewsArticle". */
export function typesOf(thing: Thing): readonly string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/u, ''));
}

/** First text that a property holds, directly or in a list; undefined where it holds none. */
export function textOf(thing: Thing | undefined, key: string): string | undefined {
  if (thing === undefined || !Object.hasOwn(thing, key)) return undefined;
  for (const value of listOf(thing[key])) {
    const text = typeof value === 'string' ? value : isRecord(value) ? value['@value'] : undefined;
    if (typeof text === 'string' && text.trim() !== '') return plain(text);
  }
  return undefined;
}

/** The things that a property holds; a text stands for a thing of that name, and a reference is followed once. */
export function thingsOf(thing: Thing, key: string, data: LinkedData): readonly Thing[] {
  if (!Object.hasOwn(thing, key)) return [];
  return listOf(thing[key])
    .flatMap((value) => listOf(value))
    .slice(0, 50)
    .flatMap((value) => {
      if (typeof value === 'string') return [{ name: value }];
      if (!isRecord(value)) return [];
      const id = value['@id'];
      const isReference = typeof id === 'string' && value['name'] === undefined;
      return [isReference ? (data.byId.get(id) ?? value) : value];
    });
}

/** The values of a property: JSON-LD writes a single one without a list around it. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
