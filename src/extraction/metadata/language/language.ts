import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';
import { isLetter, runsOf } from '../../text/letters';
import { FUNCTION_WORDS } from './function-words';
import { scriptOf, speaksFor } from './script-of';

/**
 * The article's language (BCP 47): the first that the page gives, unless the text is in a script that it is not
 * written in, or plainly in another language; else what script and function words say. Empty when unknown.
 *
 * @param claimed what the page gives, as written: "de_DE", "english", "pt-BR"
 * @param sample some of the page's running text
 */
export function chooseLanguage(claimed: readonly string[], sample: string): string {
  const seen = scriptOf(sample);
  const isLatin = seen?.script === 'Latn';
  const isShort = sample.length < LEAST_SAMPLE;
  let read: readonly string[] | undefined;
  const words = (): readonly string[] => (read ??= runsOf(sample.toLowerCase(), isLetter));
  for (const written of claimed) {
    const tag = languageTag(written);
    if (tag === undefined) continue;
    if (seen === undefined || isShort) return tag;
    if (!isWrittenIn(tag, seen.script)) continue;
    if (!isLatin || beginsIn(tag, sample) || !isPlainlyOther(tag, words())) return tag;
  }
  if (!isLatin) return seen?.language ?? '';
  return plainly(hitsOf(words())) ?? '';
}

/** Enough of a text to tell that it is in the language that it is said to be in, in code units. */
const BEGINNING = 320;

/** The beginning alone has the function words of the language that a tag names, as most pages' have. */
function beginsIn(tag: string, sample: string): boolean {
  const language = known(tag);
  if (!(language in FUNCTION_WORDS)) return true;
  return shareOf(language, runsOf(sample.slice(0, BEGINNING).toLowerCase(), isLetter)) >= LEAST_SHARE;
}

/** Share of each language's function words in a text, where they are enough to tell. */
function hitsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const share = shareOf(language, words);
    if (share > 0) hits.set(language, share);
  }
  return hits;
}

/** Share of a language's function words in a text; 0 where they are too few to tell. */
function shareOf(language: string, words: readonly string[]): number {
  const known = new Set(FUNCTION_WORDS[language]?.split(' '));
  let count = 0;
  for (const word of words) if (known.has(word)) count += 1;
  return count >= LEAST_HITS ? count / words.length : 0;
}

/** Twenty function words are a fifth to a third of running text in their language, a tenth in a neighbour's. */
const LEAST_SHARE = 0.12;
/** What it takes to say that a page is wrong about its own language. */
const SURE_SHARE = 0.2;
const HARDLY = 0.05;
const LEAST_HITS = 8;
/** How much more than the next language's words those of a plain language are. */
const PLAIN = 1.3;

/** The language whose words are many, and many more than any other's. */
function plainly(hits: ReadonlyMap<string, number>, least = LEAST_SHARE): string | undefined {
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < least) return undefined;
  return second === undefined || first[1] >= PLAIN * second[1] ? first[0] : undefined;
}

/** The text has hardly a word of the language that the tag names, and is plainly in another. */
function isPlainlyOther(tag: string, words: readonly string[]): boolean {
  const language = known(tag);
  // The other languages are asked for only where this one fails.
  return (
    language in FUNCTION_WORDS &&
    shareOf(language, words) < HARDLY &&
    plainly(hitsOf(words), SURE_SHARE) !== undefined
  );
}

/** The language of a tag, as the function words have it. */
function known(tag: string): string {
  const language = languageOf(tag);
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? '';

/** Shorter samples may be a name or a menu in another script. */
const LEAST_SAMPLE = 80;

/** Languages and regions of most pages, none of which has another code; and no region. */
const LANGUAGES = new Set(
  'en de fr es pt it nl sv da no nb nn fi pl cs sk hu ro tr id vi ru uk bg sr hr sl el ar he fa ur hi bn th ta te ja zh ko ca eu gl et lv lt'.split(
    ' ',
  ),
);
const REGIONS = new Set(
  ' US GB AU CA IE IN NZ ZA SG PH NG KE PK DE AT CH LI LU FR BE MC ES MX AR CL CO PE VE UY PT BR IT NL SE NO DK FI IS PL CZ SK HU RO MD TR ID VN TH MY JP KR CN TW HK RU UA BY KZ BG RS HR BA SI MK AL GR CY IL PS SA AE EG MA DZ TN LB JO SY IQ KW QA IR AF BD LK NP EE LV LT GE AM AZ'.split(
    ' ',
  ),
);

/** A tag in its regular form; undefined for what names no language. */
export function languageTag(written: string): string | undefined {
  const text =
    written
      .split(/[,;\s]/u)[0]
      ?.trim()
      .replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text)) return undefined;
  // The browser's own reading loads its language data, for 4 ms: what has one name goes without.
  const [language = '', region = '', ...rest] = text.split('-');
  const known = REGIONS.has(region.toUpperCase()) && LANGUAGES.has(language.toLowerCase());
  if (rest.length === 0 && known)
    return region === '' ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
  try {
    const locale = new Intl.Locale(text);
    return locale.language === 'und' ? undefined : locale.baseName;
  } catch {
    // The page's own typing error.
    return undefined;
  }
}

/** Scripts that one language is written in side by side. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani']);

function isWrittenIn(tag: string, script: string): boolean {
  const [language = '', ...rest] = tag.split('-');
  // Asking the browser takes it 5 ms when it is asked for the first time; of most pages it is plain.
  if (!rest.some((part) => part.length === 4)) {
    if (language in FUNCTION_WORDS) return script === 'Latn';
    if (speaksFor(script, language)) return true;
  }
  const likely = new Intl.Locale(tag).maximize().script;
  if (likely === undefined || likely === script) return true;
  if (SIDE_BY_SIDE.has(likely) && script === 'Hans') return true;
  // Serbian, Kazakh, Uzbek and others are written in two scripts; only where a tag cannot have the script is it wrong.
  return /^(?:sr|bs|kk|uz|az|mn|tg|ky|tk|ku|pa|sd|ms|ug|kok|mni|sat|ha)\b/u.test(tag);
}

/** Longest `lang` of an element between the headline and the root, the nearest first. */
export function langsAround(node: PageNode | undefined): readonly string[] {
  const found: string[] = [];
  for (let at = node; at !== undefined; at = at.parent) {
    const lang = attributeOf(at, 'lang') || attributeOf(at, 'xml:lang');
    if (lang !== '') found.push(lang);
  }
  return found;
}
