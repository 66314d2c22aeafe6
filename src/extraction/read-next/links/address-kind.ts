import { isAsciiDigit } from '../../text/letters';
import type { Address } from './address';

/** What an address says about the page it leads to. */
export interface AddressKind {
  /**
   * How much the path looks like that of a single article, from 0 to 1: a long name of many words, a number or a date.
   * A section's path is one or two plain words.
   */
  readonly articleLikeness: number;
  /** A file to download rather than an article of the site. */
  readonly isFile: boolean;
  /** "/author/jane-doe", "/tag/harbour", "/2019/11/": the page lists articles and is not one itself. */
  readonly isIndex: boolean;
}

/** Reads each address once: several steps ask about every link, and about every block that holds it. */
export function kindOf(address: Address): AddressKind {
  let kind = kinds.get(address);
  if (kind === undefined) {
    kind = tell(address);
    kinds.set(address, kind);
  }
  return kind;
}

const kinds = new WeakMap<Address, AddressKind>();

/** How much an address looks like that of a single article, from 0 to 1. */
export const articleLikeness = (address: Address): number => kindOf(address).articleLikeness;

function tell({ path, key }: Address): AddressKind {
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  const ending = dot < 0 ? '' : last.slice(dot + 1);
  const digits = longestNumber(key);
  return {
    articleLikeness: likenessOf({ path, segments, last, ending, digits }),
    isFile: ending !== '' && FILES.has(ending.toLowerCase()),
    isIndex: isIndex(path, segments, digits),
  };
}

interface PathParts {
  readonly path: string;
  readonly segments: readonly string[];
  readonly last: string;
  /** What follows the last dot of the last segment. */
  readonly ending: string;
  /** Length of the longest run of digits. */
  readonly digits: number;
}

function likenessOf({ path, segments, last, ending, digits }: PathParts): number {
  // An entry of a reference work has a long number or name as often as an article does.
  if (segments[0] === 'wiki') return 0;
  const words = slugWordCount(last);
  if (words >= 4 || digits >= 5) return 1;
  if (digits >= 4 && /\/(?:19|20)\d\d\/?[01]?\d/u.test(path)) return 1;
  if (words === 3 || digits >= 3 || (ending !== '' && /^\w{3,5}$/u.test(ending))) return 0.7;
  if (segments.length >= 3) return 0.5;
  return segments.length === 2 && last.length > 12 ? 0.4 : 0;
}

/** Number of words in a path segment, such as "ferry-captains-ask". */
function slugWordCount(segment: string): number {
  let words = 1;
  for (const char of segment) if (char === '-' || char === '_' || char === '+') words += 1;
  return segment.includes('%20') ? words + segment.split('%20').length - 1 : words;
}

function longestNumber(text: string): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    run = isAsciiDigit(text.charCodeAt(at)) ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

const FILES: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx csv zip rar gz epub mp3 mp4 m4a wav jpg jpeg png gif webp svg ics exe apk dmg'.split(
    ' ',
  ),
);

/** Path segments of pages that list articles by person or label, or that perform an action. */
const INDEX: ReadonlySet<string> = new Set(
  (
    'author authors autor autoren autores auteur auteurs autore contributor contributors profile profiles tag tags ' +
    'category categories kategorie kategorien categoria categorias categorie rubriken ' +
    'rubrique etiqueta etiquetas search suche login log-in signin sign-in signup sign-up register subscribe ' +
    'newsletter newsletters'
  ).split(' '),
);
const MOST_WORDS = 4;

function isIndex(path: string, segments: readonly string[], digits: number): boolean {
  // A year, month or day of an archive.
  if (digits >= 4 && /^\/(?:19|20)\d\d(?:\/[0-3]?\d){0,2}$/u.test(path)) return true;
  const last = (segments.at(-1) ?? '').toLowerCase();
  if (last.includes('newsletter')) return true;
  if (last.split(/[-_+]/u).length > MOST_WORDS || (digits >= 5 && longestNumber(last) >= 5)) return false;
  const isNamed = (segment: string): boolean => INDEX.has(segment.toLowerCase());
  return segments.length === 1 ? isNamed(last) : segments.slice(0, -1).some(isNamed);
}
