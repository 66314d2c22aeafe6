import { quotesIn } from '../compression/quotes';
import type { LanguageTable } from '../data/language-table';
import type { BlockKind } from '../../../model/article';
import type { Span } from '../../../model/span';
import type { Sentence } from '../sentences/read-sentences';
import { wordsOf, type Word } from '../sentences/words';

const SHORTEST = 5;
/** A longer sentence with words about the report tells something beside. */
const LONGEST_ABOUT_REPORT = 16;
const SIGNS_A_WORD = 2;
const SHORTEST_CODE_UNITS = 12;
/** Fewer words seldom say a whole thing. */
const SHORT = 9;

/**
 * How well a sentence stands alone, as a factor on its worth; 0: it is no fact. The factors are, in round
 * numbers, what was taken up by writers of the facts of such a form over what their words promised, on the
 * dev data and among the facts that would be chosen without them.
 */
export function fitnessOf(text: string, sentence: Sentence, table: LanguageTable): number {
  const { words, span, kind } = sentence;
  const said = text.slice(span.start, span.end);
  if (words.length < SHORTEST || said.length < SHORTEST_CODE_UNITS) return 0;
  const running = runs(text, sentence, said, table);
  if (running === 'not') return 0;
  const longest = LONGEST_ABOUT_REPORT * (table.isUnspaced ? SIGNS_A_WORD : 1);
  if (words.length <= longest && isAboutReport(words, table)) return 0;
  if (isCode(said)) return 0;
  if (isLinkLine(said) || isStamp(said, words, table)) return 0;
  let factor = running === 'briefly' ? 0.3 : 1;
  // A question tells nothing; who has little else may see one.
  if (/[?？؟][!！]*\s?["'”“’»«」]?$/u.test(said)) factor *= 0.05;
  if (/[:：]$/u.test(said)) factor *= 0.3;
  // "Pictured: …", "VERDICT: …": a label makes a caption or an item of a list.
  else if (LABEL.test(said) || isQuoteLabel(said, table)) factor *= 0.6;
  // What somebody says, without who says it.
  if (sentence.insideQuotation) factor *= 0.1;
  else if (/^["“”«»„‘'「]/u.test(said)) factor *= 0.6;
  // Without marks it would read as if the article said it; a page that sets its own text so has nothing else.
  else if (kind === 'quote') factor *= 0.3;
  // "She said: 'It was over." goes on in the next sentence.
  if (isCutOff(text, span)) factor *= 0.25;
  // "Vane (left) and Quill (pictured, right)": the text of a picture.
  if (/\(\p{Ll}[\p{Ll}, ]{2,20}\)/u.test(said)) factor *= 0.8;
  if (words.some(({ lower }) => table.personal.has(lower))) factor *= 0.7;
  if (words.length < SHORT) factor *= 0.65;
  if (!OPEN_ENDED.has(kind) && table.stopwords.size > 0 && !isClosed(text, sentence)) factor *= 0.3;
  return factor;
}

const MOST_NOT_RUNNING = 3;

/**
 * Bylines, time stamps and captions have hardly a function word; "Buses replace the trams every 12 minutes." has other
 * words in small letters, and its stop. Some languages say much with endings.
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
 * "Ada Vane in Orla contributed to this report.", "A spokesman declined to comment.", "Click here for more."; or, from its
 * start, "Lo ha annunciato la sindaca." Behind the news the same words may stand: "Il ponte chiude, lo riporta …".
 */
function isAboutReport(words: readonly Word[], { aboutReport, tellsWho }: LanguageTable): boolean {
  if (aboutReport.length === 0) return false;
  const said = ` ${words.map(({ lower }) => lower).join(' ')} `;
  return (
    aboutReport.some((phrase) => said.includes(` ${phrase} `)) ||
    tellsWho.some((phrase) => said.startsWith(` ${phrase} `))
  );
}

/** Braces, "headers = ", "==", "call_it(": of addresses and names of accounts nothing is code. */
const CODE_SIGN = /[{}]|(?<![\p{L}\p{N}_])[\p{L}_][\w.]{0,30} ==? |\w_\w{0,30}\(|\(\w{0,30}_\w/gu;
const IN_ADDRESS = /@|:\/\//u;

/** "headers = {agent: BOT}", "data = call(my_page)": a program, which articles on technology show. */
function isCode(said: string): boolean {
  const words = said.split(/\s+/u).filter((word) => !IN_ADDRESS.test(word));
  return (words.join(' ').match(CODE_SIGN)?.length ?? 0) > 1;
}

/** "Watch how officials worry »": an arrow, and no mark that a quotation closes. */
const isLinkLine = (said: string): boolean =>
  /[^.!?…]\s?[»›→▶►]$/u.test(said) && !/[«‹„»›]/u.test(said.slice(0, -1));

const MOST_BESIDE_TIME = 2;
const CLOCK = /(?<!\p{N})\p{N}{1,2}[:.]\p{N}{2}(?!\p{N})/u;

/** "Last updated at 1:25 AM on 3rd August 2011": a time of day, a month or weekday, and hardly a word beside them. */
function isStamp(said: string, words: readonly Word[], table: LanguageTable): boolean {
  const isDay = ({ lower }: Word): boolean => table.months.includes(lower) || table.weekdays.includes(lower);
  if (!CLOCK.test(said) || !words.some(isDay)) return false;
  const beside = words.filter(
    (word) =>
      word.text.length > 2 && !/^\p{N}/u.test(word.text) && !isDay(word) && !table.stopwords.has(word.lower),
  );
  return beside.length <= MOST_BESIDE_TIME;
}

/** A few words and a colon, not before a quotation. */
const LABEL = /^[^:"“”«»„‘'「]{2,40}:\s(?!["“”«»„‘'「])/u;
const LONGEST_LABEL = 4;
const QUOTE_LABEL = /^[^:"“”«»„‘'「]{2,40}:\s(?=["“”«»„‘'「])/u;

/** "Old friends: 'We are sorry.'" is a caption; "Vane, the mayor, added: 'We are sorry.'" says who speaks. */
function isQuoteLabel(said: string, table: LanguageTable): boolean {
  const label = QUOTE_LABEL.exec(said)?.[0];
  if (label === undefined || table.saying.size === 0) return false;
  const words = wordsOf(label, { start: 0, end: label.length });
  return words.length <= LONGEST_LABEL && !words.some(({ lower }) => table.saying.has(lower));
}

/** An item of a list and a standfirst need no full stop. */
const OPEN_ENDED: ReadonlySet<BlockKind> = new Set(['list-item', 'lead']);
const CLOSED = /[.!?…。！？؟۔।]\s?[)\]"'”“’»«」』）]{0,2}$/u;

/** A heading or a caption that stands among the paragraphs has no full stop. */
function isClosed(text: string, { span }: Sentence): boolean {
  return CLOSED.test(text.slice(span.end - 4, span.end)) || text.slice(span.end, span.end + 2) === ' .';
}

function isCutOff(text: string, span: Span): boolean {
  const last = quotesIn(text, span).at(-1);
  return last?.end === span.end && !/["'”“’»«」』]/u.test(text[span.end - 1] ?? '');
}
