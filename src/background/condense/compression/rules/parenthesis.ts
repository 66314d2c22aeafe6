import type { Span } from '../../../../model/span';
import type { Word } from '../../sentences/words';
import { mustStay } from '../guard';
import { closesAge, wordsIn, type Cut, type CutRule, type SentenceView } from '../sentence-view';

const FEWEST_LEFT = 5;
const LAST_DAY_OF_MONTH = 31;

/** Cuts brackets that hold neither a guard nor an amount: "Ada Quill (pictured) won" → "Ada Quill won". */
export const parenthesis: CutRule = (view) => {
  const { text, sentence } = view;
  const cuts: Cut[] = [];
  let open = -1;
  for (let i = sentence.span.start; i < sentence.span.end; i += 1) {
    const char = text[i];
    if (char === '(' || char === '（') open = open < 0 ? i : sentence.span.end;
    if ((char === ')' || char === '）') && open >= 0 && open < i) {
      const words = wordsIn(view, { start: open, end: i });
      const before = sentence.words.findLast(({ end }) => end <= open);
      // "(and, of late, their guests)" continues the clause.
      const isJoined = view.table.coordinators.has(words[0]?.lower ?? '');
      // For a language without a list of negations, only a short name for what precedes is surely an aside.
      const isKnown = view.table.guards.size > 0 || isShortName(words);
      const isSpaced =
        /\s/u.test(text[open - 1] ?? '') && !/\p{Pd}/u.test((text[open - 2] ?? '') + (text[i + 1] ?? ''));
      // At the start of a sentence the brackets belong to nothing before them; "member(s)" is one word.
      const hangsOn =
        open > sentence.span.start && isSpaced && sentence.words.length - words.length >= FEWEST_LEFT;
      // A short name that the article goes on to use is worth as much as it is frequent.
      const when = isShortName(words) ? 'ifCheap' : 'always';
      const cut: Cut = { start: open - 1, end: i + 1, rule: 'parenthesis', when };
      if (
        hangsOn &&
        !isJoined &&
        !closesAge(view, cut) &&
        !partsSentences(text, cut) &&
        !isDay(view, words) &&
        !isInHead(view, cut) &&
        (isAge(view, words, before) || (isKnown && !mustStay(view, words)))
      )
        cuts.push(cut);
      open = -1;
    }
  }
  return cuts;
};

/** "was a wreck (pictured) Police said": the brackets of a caption take the place of a full stop. */
const partsSentences = (text: string, { start, end }: Span): boolean =>
  /(?<!\p{L})\p{Ll}+$/u.test(text.slice(Math.max(0, start - 30), start)) &&
  /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

/** How many blocks into a report its place and agency may stand. */
const OPENING_BLOCKS = 2;

/** "Orla (nutpress) - The", "Orla, 17 oct (NP) The": what may be a dateline is cut as a whole or not at all. */
function isInHead({ text, sentence }: SentenceView, { start, end }: Span): boolean {
  if (!sentence.opensBlock || sentence.block >= OPENING_BLOCKS) return false;
  const before = text.slice(Math.max(sentence.span.start, start - 60), start);
  return (
    /^\.?\s?[—–=-]{1,2}\s/u.test(text.slice(end, end + 5)) ||
    /, \d{1,2}\.? \p{L}[\p{L}\p{M}]*\.?$/u.test(before)
  );
}

/** "Ada Quill (34)", not "na quarta-feira (16)": an age follows a name, a day of the month may follow a weekday. */
function isAge({ table }: SentenceView, words: readonly Word[], before: Word | undefined): boolean {
  const [number] = words;
  if (number === undefined || words.length > 1 || !/^\d{1,2}$/u.test(number.text)) return false;
  if (before === undefined || /^\p{Ll}/u.test(before.text) || table.weekdays.includes(before.lower))
    return false;
  return table.weekdays.length > 0 || Number(number.text) > LAST_DAY_OF_MONTH;
}

/** "(Wednesday)", "(quarta)": the day of the event; for a language without listed weekdays, a lone word may be one. */
const isDay = ({ table }: SentenceView, words: readonly Word[]): boolean =>
  table.weekdays.length === 0
    ? words.length === 1 && !isShortName(words) && !/^\d/u.test(words[0]?.text ?? '')
    : words.some(({ lower }) => table.weekdays.some((day) => day === lower || day.startsWith(`${lower}-`)));

/** "UPW": capitals only. */
const isShortName = (words: readonly Word[]): boolean =>
  words.length === 1 && /^\p{Lu}{2,8}$/u.test(words[0]?.text ?? '');
