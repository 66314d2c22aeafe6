import type { CutRule } from '../sentence-view';

const LONGEST = 60;
/** "ORLA – The", "ORLA—The", "ORLA--The". */
const DASH = /\s?(?:--|—|–|-)\s|(?:--|—)(?=["“«]?\p{Lu})/u;
/** "(CNN)", at most one dash after it. */
const AGENCY = /^\(\p{Lu}[\p{L}. ]{1,20}\)\s?(?:--|—|–|-)?\s?/u;
/** "Orla, Brill (NNW)" with the text right after it. */
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L}., ]{1,40}\s?\(\p{Lu}{2,6}(?: \p{Lu}\p{L}+)?\)\s?(?:--|—|–|-)?\s?(?=[\p{Lu}"“])/u;
/** "The-Daily.example", as sites sign their own articles. */
const HOST = /^[\p{L}\d-]+\.\p{Ll}{2,10}$/u;
/** "Port Brill, NY" and "Brill, N.Y.". */
const CITY_AND_STATE = /^\p{Lu}[\p{L} .'-]{1,30}, (?:\p{Lu}{2}|(?:\p{Lu}\.){2})$/u;
/** "April 17, 2015", "17 Apr. 2015": the day alone. */
const DAY = /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, ?|\d{1,2}\.? \p{L}{3,10}\.? )\d{4}$/u;
/** A word as a sentence begins with, not the month that a span of days ends in. */
const OPENS_SENTENCE = /^["“„«]?\p{Lu}(?!\p{L}*\.? \d)/u;
/** What is left of a dateline whose place stands elsewhere on the page. In other languages a dash opens speech. */
const LONE_DASH = /^[—–-]\s/u;

/** "TOKYO, April 24 (Reuters) – Shares fell" → "Shares fell"; "(CNN) -- …", "(CNN)A man …" too. */
export const dateline: CutRule = ({ text, sentence, table }) => {
  const { start, end } = sentence.span;
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const lone = table.language === 'en' ? LONE_DASH.exec(head) : null;
  const length =
    (lone ?? AGENCY.exec(head) ?? PLACE_AND_AGENCY.exec(head))?.[0].length ?? lengthUpToDash(head);
  return length === 0 ? [] : [{ start, end: start + length, rule: 'dateline', when: 'always' }];
};

function lengthUpToDash(head: string): number {
  const dash = DASH.exec(head);
  if (dash === null) return 0;
  const before = head.slice(0, dash.index);
  // "VANE WORKS is – as ever –": what stands before the dash belongs to the sentence.
  const isShouted = /^\p{Lu}{3,}/u.test(before) && !/\p{Ll}{2,}\s\p{Ll}|\s\p{Ll}+$/u.test(before);
  const hasAgency = /^[\p{Lu}\p{Lo}][^()]{1,40}\([\p{Lu}\p{Lo}][^()]{1,20}\)$/u.test(before);
  const end = dash.index + dash[0].length;
  const isDay = DAY.test(before) && OPENS_SENTENCE.test(head.slice(end));
  return isShouted || hasAgency || isDay || HOST.test(before) || CITY_AND_STATE.test(before) ? end : 0;
}
