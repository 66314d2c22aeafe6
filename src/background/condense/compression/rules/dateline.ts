import type { CutRule } from '../sentence-view';

const LONGEST = 60;
/** "ORLA – The", "ORLA—The", "ORLA--The". */
const DASH = /\s?(?:--|—|–|-)\s|(?:--|—)(?=["“«]?\p{Lu})/u;
/** "(CNN)", at most one dash after it. */
const AGENCY = /^\(\p{Lu}[\p{L}. ]{1,20}\)\s?(?:--|—|–|-)?\s?/u;
/** "ORLA, N.Y. -- ": one dash after an agency may set something aside ("(NNW) VANE – the bank – cut"). */
const PLACE_BEFORE_DASHES = /^\p{Lu}{3}[\p{Lu} .'-]*(?:, \p{Lu}[\p{L}.]{1,6})? -- /u;
/** "Nutworld - " before such a place. */
const SITE = /^\p{Lu}\p{L}{3,20} [–-] (?=\p{Lu}{3}[\p{Lu} .'-]*(?:, \p{Lu}[\p{L}.]{1,6})? -- )/u;
/** "Orla, Brill (NNW)" with the text right after it. */
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L}., ]{1,40}\s?\(\p{Lu}{2,6}(?: \p{Lu}\p{L}+)?\)\s?(?:--|—|–|-)?\s?(?=[\p{Lu}"“])/u;
/** "The-Daily.example", as sites sign their own articles. */
const HOST = /^[\p{L}\d-]+\.\p{Ll}{2,10}$/u;
/** "Port Brill, NY" and "Brill, N.Y.". */
const CITY_AND_STATE = /^\p{Lu}[\p{L} .'-]{1,30}, (?:\p{Lu}{2}|(?:\p{Lu}\.){2})$/u;
/** "Orla, 3 May (Nutwire)", "أورلا (نت واير)". */
const PLACE_WITH_AGENCY = /^[\p{Lu}\p{Lo}][^()]{1,40}\([\p{Lu}\p{Lo}][^()]{1,20}\)$/u;
/** "April 17, 2015", "17 Apr. 2015": the day alone. */
const DAY = /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, ?|\d{1,2}\.? \p{L}{3,10}\.? )\d{4}$/u;
/** A word as a sentence begins with, not the month that a span of days ends in. */
const OPENS_SENTENCE = /^["“„«]?\p{Lu}(?!\p{L}*\.? \d)/u;
/** What is left of a dateline whose place stands elsewhere on the page. In other languages a dash opens speech. */
const LONE_DASH = /^[—–-]\s/u;

/** A report opens with it within so many blocks; further down a day opens an entry of a chronicle. */
const OPENING_BLOCKS = 2;

/** "TOKYO, April 24 (Reuters) – Shares fell" → "Shares fell"; "(CNN) -- …", "(CNN)A man …" too. */
export const dateline: CutRule = ({ text, sentence, table }) => {
  const { start, end } = sentence.span;
  const said = text.slice(start, end);
  const head = said.slice(0, LONGEST);
  const lone = table.language === 'en' ? LONE_DASH.exec(head) : null;
  const opens = sentence.opensBlock && sentence.block < OPENING_BLOCKS;
  const agency = AGENCY.exec(head) ?? SITE.exec(head);
  // "(NNW News) ORLA, N.Y. -- Vane": the place follows the agency.
  const length =
    agency === null
      ? ((lone ?? PLACE_AND_AGENCY.exec(head))?.[0].length ?? lengthUpToDash(said, opens))
      : agency[0].length + (PLACE_BEFORE_DASHES.exec(said.slice(agency[0].length, LONGEST))?.[0].length ?? 0);
  return length === 0 ? [] : [{ start, end: start + length, rule: 'dateline', when: 'always' }];
};

function lengthUpToDash(said: string, opens: boolean): number {
  const dash = DASH.exec(said.slice(0, LONGEST));
  if (dash === null) return 0;
  const before = said.slice(0, dash.index);
  const end = dash.index + dash[0].length;
  const rest = said.slice(end);
  // "NATO—Sweden included—will": two of them set something aside.
  const isSpaced = /\s$/u.test(dash[0]);
  const isPaired = rest.includes(isSpaced ? ` ${dash[0].trim()} ` : dash[0]);
  if (!isSpaced && isPaired) return 0;
  // "VANE WORKS is – as ever –": what stands before the dash belongs to the sentence.
  const isShouted = /^\p{Lu}{3,}/u.test(before) && !/\p{Ll}{2,}\s\p{Ll}|\s\p{Ll}+$/u.test(before);
  if (isShouted || HOST.test(before) || CITY_AND_STATE.test(before)) return end;
  if (PLACE_WITH_AGENCY.test(before)) return /^["'“„«]?\p{Ll}/u.test(rest) || isPaired ? 0 : end;
  return opens && DAY.test(before) && OPENS_SENTENCE.test(rest) ? end : 0;
}
