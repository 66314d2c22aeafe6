import type { CutRule } from '../sentence-view';

const LONGEST = 60;
/** "ORLA – The", "ORLA—The", "ORLA--The". */
const DASH = /\s?(?:--|—|–|-)\s|(?:--|—)(?=["“«]?\p{Lu})/u;
/** "(CNN)", with at most one dash after it. */
const AGENCY = /^\(\p{Lu}[\p{L}. ]{1,20}\)\s?(?:--|—|–|-)?\s?/u;
/** "ORLA, N.Y. -- ": after an agency, a single dash may open an aside instead ("(NNW) VANE – the bank – cut"). */
const PLACE_BEFORE_DASHES = /^\p{Lu}{3}[\p{Lu} .'-]*(?:, \p{Lu}[\p{L}.]{1,6})? -- /u;
/** "Nutworld - " before such a place. */
const SITE = /^\p{Lu}\p{L}{3,20} [–-] (?=\p{Lu}{3}[\p{Lu} .'-]*(?:, \p{Lu}[\p{L}.]{1,6})? -- )/u;
/** "Orla, Brill (NNW)" directly followed by the text. */
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L}., ]{1,40}\s?\(\p{Lu}{2,6}(?: \p{Lu}\p{L}+)?\)\s?(?:--|—|–|-)?\s?(?=[\p{Lu}"“])/u;
/** "The-Daily.example", the way sites sign their own articles. */
const HOST = /^[\p{L}\d-]+\.\p{Ll}{2,10}$/u;
/** "Port Brill, NY" and "Brill, N.Y.". */
const CITY_AND_STATE = /^\p{Lu}[\p{L} .'-]{1,30}, (?:\p{Lu}{2}|(?:\p{Lu}\.){2})$/u;
/** "Orla, 3 May (Nutwire)", "أورلا (نت واير)". */
const PLACE_WITH_AGENCY = /^[\p{Lu}\p{Lo}][^()]{1,40}\([\p{Lu}\p{Lo}][^()]{1,20}\)$/u;
/** "Berlin (dpa/tmn)", "Roma, 17 ott. (askanews)": listed lower-case agencies, since "(links)" may be a remark. */
const PLACE_WITH_SMALL_AGENCY =
  /^\p{Lu}[^()]{1,40}\((?:dpa|apa|sda|epd|kna|sid|afp|ansa|askanews|adnkronos|lusa|ntb|anp|belga|ritzau)(?:\/\p{L}{2,5})*\)$/u;
/** "ROMA, 17 OTT - " after "(ANSA) - ". */
const PLACE_BEHIND_AGENCY = /^\p{Lu}{3}[\p{Lu} .'-]*(?:, \d{1,2} \p{L}{3,10}\.?)? [–-] (?=["“«]?\p{Lu})/u;
/** "नई दिल्ली, 17 अक्टूबर (भाषा) ": a place, a day and an agency in a script without capitals. */
const UNCASED = /^\p{Lo}[\p{Lo}\p{M} ]{1,30}, \d{1,2} \p{Lo}[\p{Lo}\p{M}]{1,15} ?\([\p{Lo}\p{M} ]{2,20}\)\s/u;
/** "(서울=연합뉴스) 김민수 기자 = ". */
const KOREAN =
  /^[([]\p{sc=Hangul}{1,10}=[\p{sc=Hangul}\p{L}\d]{2,12}[)\]]\s?(?:[\p{sc=Hangul}·, ]{2,30} =\s)?/u;
/** "新华社北京10月17日电（记者李明）"; but "电影" is a film, so a bracket or space must follow "电". */
const CHINESE =
  /^\p{sc=Han}{1,6}[社网網报報]\p{sc=Han}{0,8}(?:\d{1,2}月)?\d{1,2}日[电電讯訊](?:\s?[（(][^（）()]{1,20}[）)]\s?|\s)/u;
/** "April 17, 2015", "17 Apr. 2015": only a date. */
const DAY = /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, ?|\d{1,2}\.? \p{L}{3,10}\.? )\d{4}$/u;
/** A word that can begin a sentence, not the month at the end of a date range. */
const OPENS_SENTENCE = /^["“„«]?\p{Lu}(?!\p{L}*\.? \d)/u;
/** The rest of a dateline whose place stands elsewhere on the page. Outside English a dash opens direct speech. */
const LONE_DASH = /^[—–-]\s/u;

/** A dateline that is only a date must be in one of the first blocks; further down it opens an entry of a chronicle. */
const OPENING_BLOCKS = 2;

/** "TOKYO, April 24 (Reuters) – Shares fell" → "Shares fell"; "(CNN) -- …", "(CNN)A man …" too. */
export const dateline: CutRule = ({ text, sentence, table }) => {
  const { start, end } = sentence.span;
  const said = text.slice(start, end);
  const head = said.slice(0, LONGEST);
  const lone = table.language === 'en' ? LONE_DASH.exec(head) : null;
  const opens = sentence.opensBlock && sentence.block < OPENING_BLOCKS;
  const agency = AGENCY.exec(head) ?? SITE.exec(head);
  const form =
    lone ?? [PLACE_AND_AGENCY, UNCASED, KOREAN, CHINESE].map((one) => one.exec(head)).find(Boolean);
  const length =
    agency === null
      ? (form?.[0].length ?? lengthUpToDash(said, opens))
      : agency[0].length + placeLength(said.slice(agency[0].length, LONGEST), agency[0]);
  return length === 0 ? [] : [{ start, end: start + length, rule: 'dateline', when: 'always' }];
};

/** "(NNW News) ORLA, N.Y. -- Vane", "(ANSA) - ROMA, 17 OTT - Il": the place follows the agency. */
function placeLength(rest: string, agency: string): number {
  const isParted = /[–-]\s$/u.test(agency) && agency.startsWith('(');
  const place = PLACE_BEFORE_DASHES.exec(rest) ?? (isParted ? PLACE_BEHIND_AGENCY.exec(rest) : null);
  return place?.[0].length ?? 0;
}

function lengthUpToDash(said: string, opens: boolean): number {
  const dash = DASH.exec(said.slice(0, LONGEST));
  if (dash === null) return 0;
  // "Madrid, 17 oct (EFE).- El": the full stop belongs to the dash.
  const before = said.slice(0, dash.index).replace(/\)\.$/u, ')');
  const end = dash.index + dash[0].length;
  const rest = said.slice(end);
  // "NATO—Sweden included—will": two dashes enclose an aside.
  const isSpaced = /\s$/u.test(dash[0]);
  const isPaired = rest.includes(isSpaced ? ` ${dash[0].trim()} ` : dash[0]);
  if (!isSpaced && isPaired) return 0;
  // "VANE WORKS is – as ever –": here the words before the dash belong to the sentence.
  const isShouted = /^\p{Lu}{3,}/u.test(before) && !/\p{Ll}{2,}\s\p{Ll}|\s\p{Ll}+$/u.test(before);
  if (isShouted || HOST.test(before) || CITY_AND_STATE.test(before)) return end;
  if (PLACE_WITH_AGENCY.test(before) || PLACE_WITH_SMALL_AGENCY.test(before))
    return /^["'“„«]?\p{Ll}/u.test(rest) || isPaired ? 0 : end;
  return opens && DAY.test(before) && OPENS_SENTENCE.test(rest) ? end : 0;
}
