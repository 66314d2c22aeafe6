import { quotesIn } from '../compression/quotes';
import { refusalIn } from '../compression/refusal-in';
import type { LanguageTable } from '../data/language-table';
import type { BlockKind } from '../../../model/article';
import type { Span } from '../../../model/span';
import type { Sentence } from '../sentences/read-sentences';
import { wordsOf, type Word } from '../sentences/words';
import { isSaidAlone } from './said-alone';

const SHORTEST = 5;
/** In words: a longer sentence that mentions the report says something else as well. */
const LONGEST_ABOUT_REPORT = 16;
const CHARS_PER_WORD = 2;
const SHORTEST_CODE_UNITS = 12;
/** Fewer words rarely make a complete statement. */
const SHORT = 9;

/**
 * How well a sentence stands on its own, as a factor on its worth; 0 means that it is no fact. Each factor is, in round
 * numbers, how much of the facts of that form writers used, over what the words of those facts promised, measured
 * on the dev data over the facts that would be chosen without the factors.
 */
export function fitnessOf(text: string, sentence: Sentence, table: LanguageTable): number {
  const { words, span, kind } = sentence;
  const said = text.slice(span.start, span.end);
  if (words.length < SHORTEST || said.length < SHORTEST_CODE_UNITS) return 0;
  const running = runs(text, sentence, said, table);
  if (running === 'not') return 0;
  const longest = LONGEST_ABOUT_REPORT * (table.isUnspaced ? CHARS_PER_WORD : 1);
  if (words.length <= longest && isAboutReport(words, table)) return 0;
  if (words.length <= longest && refusalIn(text, words, table)?.isOnly === true) return 0;
  if (isSaidAlone(text, sentence, table)) return 0;
  if (isCode(said)) return 0;
  if (isLinkLine(said) || isStamp(said, words, table)) return 0;
  let factor = running === 'briefly' ? 0.3 : 1;
  // A question states nothing; it is for articles with little else.
  if (/[?？؟][!！]*\s?["'”“’»«」]?$/u.test(said)) factor *= 0.05;
  if (/[:：]$/u.test(said)) factor *= 0.3;
  // "Pictured: …", "VERDICT: …": a label marks a caption or a list item.
  else if (LABEL.test(said) || isQuoteLabel(said, table)) factor *= 0.6;
  // What somebody says, without saying who.
  if (sentence.insideQuotation) factor *= 0.1;
  else if (/^["“”«»„‘'「]/u.test(said)) factor *= 0.6;
  // Without quotation marks it reads as the article's own words. Not 0: some pages set all their text as quotations.
  else if (kind === 'quote') factor *= 0.3;
  // "She said: 'It was over." goes on in the next sentence.
  if (isCutOff(text, span)) factor *= 0.25;
  // "Vane (left) and Quill (pictured, right)": a picture caption.
  if (/\(\p{Ll}[\p{Ll}, ]{2,20}\)/u.test(said)) factor *= 0.8;
  if (words.some(({ lower }) => table.personal.has(lower))) factor *= 0.7;
  if (words.length < SHORT) factor *= 0.65;
  if (!OPEN_ENDED.has(kind) && table.stopwords.size > 0 && !isClosed(text, sentence)) factor *= 0.3;
  return factor;
}

const MOST_NOT_RUNNING = 3;

/**
 * Whether a sentence is running text. Bylines, time stamps and captions have hardly any function words; "Buses replace
 * the trams every 12 minutes." has few too, but other lower-case words and a full stop. Languages with brief tables are
 * exempt, as some use endings instead of function words.
 */
function runs(
  text: string,
  sentence: Sentence,
  said: string,
  table: LanguageTable,
): 'as text' | 'briefly' | 'not' {
  const { words } = sentence;
  if (table.stopwords.size === 0 || table.isBrief) return 'as text';
  const functional = words.filter(({ lower }) => table.stopwords.has(lower)).length;
  if (functional > 1) return 'as text';
  const running = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  const isSentence = running > MOST_NOT_RUNNING && isClosed(text, sentence) && !LABEL.test(said);
  return functional === 1 && isSentence ? 'briefly' : 'not';
}

/**
 * "Ada Vane in Orla contributed to this report.", "Click here for more."; or, only
 * at its start, "Lo ha annunciato la sindaca.", as similar words may also follow news: "Il ponte chiude, lo riporta …".
 */
function isAboutReport(words: readonly Word[], { aboutReport, tellsWho, isBrief }: LanguageTable): boolean {
  if (aboutReport.length === 0 && tellsWho.length === 0) return false;
  const said = ` ${words.map(({ lower }) => lower).join(' ')} `;
  return (
    aboutReport.some((phrase) => said.includes(` ${phrase} `)) ||
    tellsWho.some(
      (phrase) => said.startsWith(` ${phrase} `) && !(isBrief && THAT.test(said.slice(phrase.length + 1))),
    )
  );
}

/** "Det framgår av utredningen att broarna måste rivas": what was said follows. */
const THAT = / (?:att?|dat|что|що|že|że|hogy|ότι|că|bahwa) /u;

/** Braces, "headers = ", "==", "call_it(". */
const CODE_MARK = /[{}]|(?<![\p{L}\p{N}_])[\p{L}_][\w.]{0,30} ==? |\w_\w{0,30}\(|\(\w{0,30}_\w/gu;
/** Web addresses and account names are not code. */
const IN_ADDRESS = /@|:\/\//u;

/** "headers = {agent: BOT}", "data = call(my_page)": program code, as shown in articles on technology. */
function isCode(said: string): boolean {
  const words = said.split(/\s+/u).filter((word) => !IN_ADDRESS.test(word));
  return (words.join(' ').match(CODE_MARK)?.length ?? 0) > 1;
}

/** "Watch how officials worry »": ends with an arrow that is not a closing quotation mark. */
const isLinkLine = (said: string): boolean =>
  /[^.!?…]\s?[»›→▶►]$/u.test(said) && !/[«‹„»›]/u.test(said.slice(0, -1));

const MOST_BESIDE_TIME = 2;
const CLOCK = /(?<!\p{N})\p{N}{1,2}[:.]\p{N}{2}(?!\p{N})/u;

/** "Last updated at 1:25 AM on 3rd August 2011": a time of day, a month or weekday, and hardly any other word. */
function isStamp(said: string, words: readonly Word[], table: LanguageTable): boolean {
  const isDay = ({ lower }: Word): boolean => table.months.includes(lower) || table.weekdays.includes(lower);
  if (!CLOCK.test(said) || !words.some(isDay)) return false;
  const beside = words.filter(
    (word) =>
      word.text.length > 2 && !/^\p{N}/u.test(word.text) && !isDay(word) && !table.stopwords.has(word.lower),
  );
  return beside.length <= MOST_BESIDE_TIME;
}

/** A few words and a colon, not followed by a quotation. */
const LABEL = /^[^:"“”«»„‘'「]{2,40}:\s(?!["“”«»„‘'「])/u;
const LONGEST_LABEL = 4;
const QUOTE_LABEL = /^[^:"“”«»„‘'「]{2,40}:\s(?=["“”«»„‘'「])/u;

/** "Old friends: 'We are sorry.'" is a caption; "Vane, the mayor, added: 'We are sorry.'" names the speaker. */
function isQuoteLabel(said: string, table: LanguageTable): boolean {
  const label = QUOTE_LABEL.exec(said)?.[0];
  if (label === undefined || table.saying.size === 0) return false;
  const words = wordsOf(label, { start: 0, end: label.length });
  return words.length <= LONGEST_LABEL && !words.some(({ lower }) => table.saying.has(lower));
}

/** List items and standfirsts need no full stop. */
const OPEN_ENDED: ReadonlySet<BlockKind> = new Set(['list-item', 'lead']);
const CLOSED = /[.!?…。！？؟۔।]\s?[)\]"'”“’»«」』）]{0,2}$/u;

/** Whether a sentence has its full stop; a heading or caption among the paragraphs has none. */
function isClosed(text: string, { span }: Sentence): boolean {
  return CLOSED.test(text.slice(span.end - 4, span.end)) || text.slice(span.end, span.end + 2) === ' .';
}

function isCutOff(text: string, span: Span): boolean {
  const last = quotesIn(text, span).at(-1);
  return last?.end === span.end && !/["'”“’»«」』]/u.test(text[span.end - 1] ?? '');
}
