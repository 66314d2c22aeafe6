import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';
import { isLetter, runsOf } from '../../text/letters';
import { FUNCTION_WORDS } from './function-words';
import { scriptOf, speaksFor } from './script-of';

/**
 * Chooses the article's language (BCP 47): the first claimed one that is written in the text's script, unless the text
 * is plainly in another language; else the one that script and function words indicate. Empty when unknown.
 *
 * @param claimed what the page claims, as written: "de_DE", "english", "pt-BR"
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

/** Enough of a text to confirm that it is in the claimed language, in code units. */
const BEGINNING = 320;

/** True where the beginning alone confirms a tag's language, as on most pages, or its function words are not known. */
function beginsIn(tag: string, sample: string): boolean {
  const language = known(tag);
  if (!(language in FUNCTION_WORDS)) return true;
  return shareOf(language, runsOf(sample.slice(0, BEGINNING).toLowerCase(), isLetter)) >= LEAST_SHARE;
}

/** Share of each language's function words in a text, for languages with enough of them to judge by. */
function hitsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const share = shareOf(language, words);
    if (share > 0) hits.set(language, share);
  }
  return hits;
}

/** Share of a language's function words in a text; 0 where there are too few to judge by. */
function shareOf(language: string, words: readonly string[]): number {
  const known = new Set(FUNCTION_WORDS[language]?.split(' '));
  let count = 0;
  for (const word of words) if (known.has(word)) count += 1;
  return count >= LEAST_HITS ? count / words.length : 0;
}

/** Twenty function words make up a fifth to a third of running text in their language, a tenth in a related one. */
const LEAST_SHARE = 0.12;
/** Share from which another language proves that a page is wrong about its own. */
const SURE_SHARE = 0.2;
const HARDLY = 0.05;
const LEAST_HITS = 8;
/** How many times the share of the next language that of a plain language must be. */
const PLAIN = 1.3;

/** The language whose function words are frequent, and much more so than any other's; undefined if there is none. */
function plainly(hits: ReadonlyMap<string, number>, least = LEAST_SHARE): string | undefined {
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < least) return undefined;
  return second === undefined || first[1] >= PLAIN * second[1] ? first[0] : undefined;
}

/** True where the text has hardly a function word of the tag's language and is plainly in another. */
function isPlainlyOther(tag: string, words: readonly string[]): boolean {
  const language = known(tag);
  // The other languages are counted only where this one fails.
  return (
    language in FUNCTION_WORDS &&
    shareOf(language, words) < HARDLY &&
    plainly(hitsOf(words), SURE_SHARE) !== undefined
  );
}

/** The language of a tag, as `FUNCTION_WORDS` names it. */
function known(tag: string): string {
  const language = languageOf(tag);
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? '';

/** Shorter samples, in code units, are not judged: they may be a name or a menu in another script. */
const LEAST_SAMPLE = 80;

/** Languages and regions of most pages, whose codes are canonical already; "" stands for no region. */
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

/** A tag in its canonical form; undefined for a text that names no language. */
export function languageTag(written: string): string | undefined {
  const text =
    written
      .split(/[,;\s]/u)[0]
      ?.trim()
      .replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text)) return undefined;
  // `Intl.Locale` makes the browser load its language data, which takes 4 ms: tags with one form only avoid it.
  const [language = '', region = '', ...rest] = text.split('-');
  const known = REGIONS.has(region.toUpperCase()) && LANGUAGES.has(language.toLowerCase());
  if (rest.length === 0 && known)
    return region === '' ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
  try {
    const locale = new Intl.Locale(text);
    return locale.language === 'und' ? undefined : locale.baseName;
  } catch {
    // The page's own tag is malformed.
    return undefined;
  }
}

/** Scripts that are or include Han, which `scriptOf` calls `Hans`. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani']);

function isWrittenIn(tag: string, script: string): boolean {
  const [language = '', ...rest] = tag.split('-');
  // Asking the browser takes 5 ms the first time; for most pages the answer is plain.
  if (!rest.some((part) => part.length === 4)) {
    if (language in FUNCTION_WORDS) return script === 'Latn';
    if (speaksFor(script, language)) return true;
  }
  const likely = new Intl.Locale(tag).maximize().script;
  if (likely === undefined || likely === script) return true;
  if (SIDE_BY_SIDE.has(likely) && script === 'Hans') return true;
  // Serbian, Kazakh, Uzbek and others are written in several scripts: any is accepted.
  return /^(?:sr|bs|kk|uz|az|mn|tg|ky|tk|ku|pa|sd|ms|ug|kok|mni|sat|ha)\b/u.test(tag);
}

/** The `lang` (or `xml:lang`) of each element from a node, such as the headline, to the root, nearest first. */
export function langsAround(node: PageNode | undefined): readonly string[] {
  const found: string[] = [];
  for (let at = node; at !== undefined; at = at.parent) {
    const lang = attributeOf(at, 'lang') || attributeOf(at, 'xml:lang');
    if (lang !== '') found.push(lang);
  }
  return found;
}
