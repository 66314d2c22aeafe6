import { attributeOf, type PageNode } from '../tree/page-tree';
import { FUNCTION_WORDS } from './data/function-words';

/** Scripts that tell a language, or its next of kin, by themselves. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly script: string; readonly language: string }[] = [
  { letters: /\p{Script=Latin}/gu, script: 'Latn', language: '' },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, script: 'Jpan', language: 'ja' },
  { letters: /\p{Script=Hangul}/gu, script: 'Kore', language: 'ko' },
  { letters: /\p{Script=Han}/gu, script: 'Hans', language: 'zh' },
  { letters: /\p{Script=Arabic}/gu, script: 'Arab', language: 'ar' },
  { letters: /\p{Script=Hebrew}/gu, script: 'Hebr', language: 'he' },
  { letters: /\p{Script=Cyrillic}/gu, script: 'Cyrl', language: 'ru' },
  { letters: /\p{Script=Greek}/gu, script: 'Grek', language: 'el' },
  { letters: /\p{Script=Devanagari}/gu, script: 'Deva', language: 'hi' },
  { letters: /\p{Script=Bengali}/gu, script: 'Beng', language: 'bn' },
  { letters: /\p{Script=Thai}/gu, script: 'Thai', language: 'th' },
  { letters: /\p{Script=Tamil}/gu, script: 'Taml', language: 'ta' },
  { letters: /\p{Script=Telugu}/gu, script: 'Telu', language: 'te' },
  { letters: /\p{Script=Malayalam}/gu, script: 'Mlym', language: 'ml' },
  { letters: /\p{Script=Kannada}/gu, script: 'Knda', language: 'kn' },
  { letters: /\p{Script=Gujarati}/gu, script: 'Gujr', language: 'gu' },
  { letters: /\p{Script=Gurmukhi}/gu, script: 'Guru', language: 'pa' },
  { letters: /\p{Script=Georgian}/gu, script: 'Geor', language: 'ka' },
  { letters: /\p{Script=Armenian}/gu, script: 'Armn', language: 'hy' },
];
/** Letters of neighbours that the script's first language does not have. */
const NEIGHBOURS: readonly { readonly of: string; readonly letters: RegExp; readonly language: string }[] = [
  { of: 'ru', letters: /[іїєґ]/iu, language: 'uk' },
  { of: 'ar', letters: /[ٹڈڑے]/u, language: 'ur' },
  { of: 'ar', letters: /[پچگژک]/u, language: 'fa' },
];

/** Half of a text's letters, and a third for Japanese, which writes half of its words in Han. */
const MAIN_SHARE = 0.5;
const KANA_SHARE = 0.15;

/** The script in which most of a text is written, and the language that it speaks for. */
export function scriptOf(text: string): { readonly script: string; readonly language: string } | undefined {
  const total = text.match(/\p{L}/gu)?.length ?? 0;
  if (total === 0) return undefined;
  for (const { letters, script, language } of SCRIPTS) {
    const share = (text.match(letters)?.length ?? 0) / total;
    if (share < (script === 'Jpan' ? KANA_SHARE : MAIN_SHARE)) continue;
    const neighbour = NEIGHBOURS.find((one) => one.of === language && one.letters.test(text));
    return { script, language: neighbour?.language ?? language };
  }
  return undefined;
}

/**
 * The article's language (BCP 47): the first that the page gives, unless the text is in a script that it is not
 * written in, or plainly in another language; else what script and function words say. Empty when unknown.
 *
 * @param claimed what the page gives, as written: "de_DE", "english", "pt-BR"
 * @param sample some of the page's running text
 */
export function chooseLanguage(claimed: readonly string[], sample: string): string {
  const seen = scriptOf(sample);
  const words = seen?.script === 'Latn' ? hitsOf(sample) : new Map<string, number>();
  for (const written of claimed) {
    const tag = languageTag(written);
    if (tag === undefined) continue;
    if (seen === undefined || sample.length < LEAST_SAMPLE) return tag;
    if (isWrittenIn(tag, seen.script) && !isPlainlyOther(tag, words)) return tag;
  }
  if (seen?.script !== 'Latn') return seen?.language ?? '';
  return plainly(words) ?? '';
}

/** Share of each language's function words in a text, where they are enough to tell. */
function hitsOf(sample: string): ReadonlyMap<string, number> {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    const known = new Set(list.split(' '));
    const count = words.filter((word) => known.has(word)).length;
    if (count >= LEAST_HITS) hits.set(language, count / words.length);
  }
  return hits;
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
function isPlainlyOther(tag: string, hits: ReadonlyMap<string, number>): boolean {
  const language = new Intl.Locale(tag).language.replace(/^n[bn]$/u, 'no');
  return (
    language in FUNCTION_WORDS &&
    (hits.get(language) ?? 0) < HARDLY &&
    plainly(hits, SURE_SHARE) !== undefined
  );
}

/** Shorter samples may be a name or a menu in another script. */
const LEAST_SAMPLE = 80;

/** A tag in its regular form; undefined for what names no language. */
export function languageTag(written: string): string | undefined {
  const text =
    written
      .split(/[,;\s]/u)[0]
      ?.trim()
      .replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(text)) return undefined;
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
  // Asking the browser takes it 5 ms when it is asked for the first time; of most pages it is plain.
  if (isPlainlyWrittenIn(tag, script)) return true;
  const likely = new Intl.Locale(tag).maximize().script;
  if (likely === undefined || likely === script) return true;
  if (SIDE_BY_SIDE.has(likely) && script === 'Hans') return true;
  // Serbian, Kazakh, Uzbek and others are written in two scripts; only where a tag cannot have the script is it wrong.
  return /^(?:sr|bs|kk|uz|az|mn|tg|ky|tk|ku|pa|sd|ms|ug|kok|mni|sat|ha)\b/u.test(tag);
}

function isPlainlyWrittenIn(tag: string, script: string): boolean {
  const [language = '', ...rest] = tag.split('-');
  if (rest.some((part) => part.length === 4)) return false;
  if (script === 'Latn') return language in FUNCTION_WORDS;
  return SCRIPTS.some((one) => one.script === script && one.language === language);
}

/** Longest `lang` of an element between the headline and the root, the nearest first. */
export function langsAround(node: PageNode | undefined): readonly string[] {
  const found: string[] = [];
  for (let at = node; at !== undefined; at = at.parent) {
    const lang = attributeOf(at.element, 'lang') || attributeOf(at.element, 'xml:lang');
    if (lang !== '') found.push(lang);
  }
  return found;
}
