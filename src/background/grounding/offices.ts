import { isBorder } from './border';
import type { Lexicon } from './data';
import type { Word } from './words';

/** How an office is held other than by its holder: no more, in another's place or one below, or not yet. */
type Rank = 'former' | 'deputy' | 'candidate';

/** An office without what stands before it in the same word: "alcalde" of "exalcalde". */
interface Office {
  readonly core: string;
  readonly ranks: readonly Rank[];
}

/** An office as a text mentions it. */
export interface OfficeMention {
  readonly core: string;
  readonly ranks: ReadonlySet<Rank>;
  /** Index of the word that names the office. */
  readonly at: number;
  /** Indices of the first and last word that belong to it: of "candidate" and "mayor" in "the candidate for mayor". */
  readonly from: number;
  readonly to: number;
  /** True after "then": the office was held when it happened, and may have been given up since. */
  readonly isPast: boolean;
  /** Norms of the name right beside the office: "mayor Ida Wolf", "Ida Wolf, the mayor". */
  readonly holder: ReadonlySet<string>;
}

/** How many words a rank may stand before the office: "former British prime minister". */
const REACH = 3;
/** How many function words may stand between: "candidate for mayor", "adjoint au maire". */
const MAX_LINKS = 2;
/** "Außenminister" ends in an office; a shorter one would be found in other words. */
const MIN_ENDING = 5;

/** Reads the office that a word names, with the ranks that are written in one word with it. */
function officeOf(norm: string, lexicon: Lexicon): Office | undefined {
  const { offices, candidates } = lexicon;
  if (offices.has(norm)) return { core: norm, ranks: [] };
  for (const [rank, words] of ranksOf(lexicon))
    for (const word of words) {
      const rest = norm.startsWith(word) ? officeOf(norm.slice(word.length), lexicon) : undefined;
      if (rest !== undefined) return { core: rest.core, ranks: [rank, ...rest.ranks] };
    }
  for (const office of offices) {
    if (office.length < MIN_ENDING) continue;
    if (norm.endsWith(office)) return { core: norm, ranks: [] };
    const isCandidate = norm.startsWith(office) && [...candidates].some((word) => norm.endsWith(word));
    if (isCandidate) return { core: office, ranks: ['candidate'] };
  }
  return undefined;
}

/** The words that may begin a word which names the office, besides none: "ex", "vice". */
export function prefixesOf({ formerly, deputies }: Lexicon): readonly string[] {
  return [...formerly, ...deputies];
}

/** Reads the office at a place of a text, and what stands around it. */
export function mentionAt(
  words: readonly Word[],
  at: number,
  text: string,
  lexicon: Lexicon,
): OfficeMention | undefined {
  const office = officeOf(words[at]?.norm ?? '', lexicon);
  if (office === undefined) return undefined;
  const isFunctionWord = (index: number): boolean => lexicon.functionWords.has(words[index]?.norm ?? '');
  const isJoined = (index: number): boolean =>
    words[index + 1] !== undefined && !isBorder(text, words, index);
  const ranks = new Set(office.ranks);
  let from = at;
  let isPast = false;
  let before = at - 1;
  for (; before >= Math.max(0, at - REACH) && isJoined(before); before--) {
    const rank = rankOf(words[before], lexicon);
    isPast ||= lexicon.atTheTime.has(words[before]?.norm ?? '');
    if (rank === undefined && isFunctionWord(before)) break;
    if (rank !== undefined) {
      ranks.add(rank);
      from = before;
    }
  }
  // In "told her deputy that the mayor …" a new clause begins.
  const isLink = (index: number): boolean =>
    isFunctionWord(index) &&
    ![lexicon.joints, lexicon.thatWords].some((list) => list.has(words[index]?.norm ?? ''));
  for (let link = 0; link <= MAX_LINKS && isJoined(before - link); link++) {
    const rank = rankOf(words[before - link], lexicon);
    if (rank !== undefined && rank !== 'former' && link > 0) {
      ranks.add(rank);
      from = before - link;
    }
    if (!isLink(before - link)) break;
  }
  // "President-elect", "ministre par intérim".
  let to = at;
  const next = isJoined(at) && isFunctionWord(at + 1) && isJoined(at + 1) ? at + 2 : at + 1;
  const behind = isJoined(at) ? rankOf(words[next], lexicon) : undefined;
  if (behind !== undefined && behind !== 'former') {
    ranks.add(behind);
    to = next;
  }
  const holder = holderOf(words, from, to, text, lexicon);
  return { core: office.core, ranks, at, from, to, isPast, holder };
}

function ranksOf({
  formerly,
  deputies,
  candidates,
}: Lexicon): readonly (readonly [Rank, ReadonlySet<string>])[] {
  return [
    ['former', formerly],
    ['deputy', deputies],
    ['candidate', candidates],
  ];
}

function rankOf(word: Word | undefined, lexicon: Lexicon): Rank | undefined {
  return ranksOf(lexicon).find(([, words]) => words.has(word?.norm ?? ''))?.[0];
}

const ASIDE = /^,\s$/u;

/** The name after the words from `from` to `to`, or before them where a comma stands in between. */
function holderOf(
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
  { functionWords }: Lexicon,
): ReadonlySet<string> {
  const isName = (word: Word | undefined): word is Word =>
    word !== undefined && word.isCapital && !functionWords.has(word.norm);
  const gapAfter = (at: number): string => text.slice(words[at]?.end, words[at + 1]?.start);
  const names = new Set<string>();
  for (let at = to + 1; at <= to + REACH; at++) {
    const word = words[at];
    if (!isName(word) || !(/^\s$/u.test(gapAfter(at - 1)) || (at === to + 1 && ASIDE.test(gapAfter(to)))))
      break;
    names.add(word.norm);
  }
  if (names.size > 0) return names;
  let before = from - 1;
  while (before >= 0 && !ASIDE.test(gapAfter(before)) && functionWords.has(words[before]?.norm ?? ''))
    before--;
  const word = words[before];
  return new Set(isName(word) && ASIDE.test(gapAfter(before)) ? [word.norm] : []);
}
