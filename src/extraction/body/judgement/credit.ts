import { lazily } from '../../../model/lazily';
import { isLetter, isLower, isUpper, some } from '../../text/letters';
import { AGENCIES, BY, LABELS, LABELS_AFTER, SMALL } from './data/credits';

/** The credit of a picture that a text ends in. */
export interface Credit {
  /** Where it begins, in UTF-16 code units; 0 for a text that is nothing else. */
  readonly start: number;
  /** It says that it is one ("Photo: Ada Lind"), and is not only a name and an agency ("Ada Lind/AP"). */
  readonly isSaid: boolean;
}

/** Longest credit, in code units. */
const LONGEST = 90;
/** Most words in a credit's names. */
const MOST_WORDS = 12;
/** Longest names in a script without capital letters, in code units. */
const LONGEST_UNCASED = 24;
/** Where a credit may begin: behind a sentence or a bar, or in brackets. */
const BOUNDARY = /[.!?…؟।»”"’'|/–—•]\s+|[。！？]\s*|[([{（［【]\s*|\s(?=(?:\S{2,30} ?)?[©ⓒ])/gu;
const OPENED = /^\s*[([{（［【]/u;
const OPENING = /[([{（［【]\s*$/u;
const CLOSING = /\s*[)\]}）］】]\s*[.。]?\s*$/u;
const LABELLED = /^([^:：=＝]{1,30}?)\s*[:：=＝]\s*(\S.*)$/u;
const COPYRIGHT = /^(.{0,30}?)\s*[©ⓒ]\s*(\S.*)$/u;
/** A character that every credit has, unless its words are apart: spares most lines the search. */
const MAYBE = /[:：=＝/©ⓒ)\]}）］】]|[摄攝影]$|nuotr/u;
const SEPARATORS = /[\s/,;|&+–—]+/u;
const SENTENCE = /[^\s.!?]{3}[.!?]\s|[。！？؟।]/u;

const labels = lazily(() => new Set(LABELS.split('|')));
const agencies = lazily(() => new Set(AGENCIES.split('|')));
const small = lazily(() => new Set(SMALL.split('|')));
const by = lazily(() => new RegExp(`^(\\S+(?: \\S+)?)\\s+(?:${BY})\\s+(\\S.*)$`, 'iu'));

/** Finds the credit of a picture at the end of a text: "The harbour. (Photo: Ada Lind/AP)"; undefined for none. */
export function creditIn(text: string): Credit | undefined {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  if (from > 0 && !MAYBE.test(tail)) return undefined;
  const isClosed = CLOSING.test(tail);
  const starts = [...tail.matchAll(BOUNDARY)]
    .map((found) => ({ at: found.index + found[0].length, isBracket: OPENING.test(found[0]), found }))
    .filter(({ isBracket }) => !isBracket || isClosed)
    .toReversed();
  let likely: Credit | undefined;
  for (const { at, isBracket, found } of starts) {
    const kind = kindOf(tail.slice(at), isBracket);
    // Only the bracket may come before a credit that is all of the text.
    const start = from + (isBracket && found.index === 0 ? 0 : at);
    if (kind === 'said') return { start, isSaid: true };
    if (kind === 'likely') likely ??= { start, isSaid: start === 0 && hasAgency(text) };
  }
  const kind = from === 0 ? kindOf(tail, false) : undefined;
  if (kind === undefined) return likely;
  return kind === 'likely' && likely !== undefined && !hasAgency(text)
    ? likely
    : { start: 0, isSaid: kind === 'said' || hasAgency(text) };
}

/** Whether a text is a credit that says so, or looks like one. */
function kindOf(text: string, isInBrackets: boolean): 'said' | 'likely' | undefined {
  const said = text
    .replace(CLOSING, '')
    .replace(OPENED, '')
    .replace(/[.。]\s*$/u, '')
    .trim();
  if (said === '' || said.length > LONGEST) return undefined;
  const [, label = '', named = ''] = LABELLED.exec(said) ?? [];
  if (isLabel(label) && isNames(named)) return 'said';
  const [, before = '', owner = ''] = COPYRIGHT.exec(said) ?? [];
  if (owner !== '' && isNames(owner)) {
    if (isLabel(before)) return 'said';
    if (before === '') return 'likely';
  }
  if (LABELS_AFTER.test(said)) return isInBrackets ? 'said' : 'likely';
  const [, work = '', author = ''] = by().exec(said) ?? [];
  if (isLabel(work) && isNames(author)) return 'said';
  const [first = '', second = ''] = said.split(SEPARATORS);
  const rest = said.slice(first.length).trim();
  if (isLabel(first) && isNames(rest) && (isInBrackets || hasAgency(rest))) return 'said';
  if (agencies().has(first.toLowerCase()) && isLabel(second) && isNames(said)) return 'said';
  return / via |\//u.test(said) && hasAgency(said) && hasPerson(said) && isNames(said) ? 'likely' : undefined;
}

const isLabel = (text: string): boolean => labels().has(text.toLowerCase().replace(/\.$/u, '').trim());

/** True for names alone: each word begins with a capital letter, or is one that names have. */
function isNames(text: string): boolean {
  if (SENTENCE.test(text)) return false;
  if (!some(text, isCased)) return text.length <= LONGEST_UNCASED;
  const words = text.split(SEPARATORS).filter((word) => word !== '');
  return words.length <= MOST_WORDS && words.every(isNamesWord);
}

function isNamesWord(word: string): boolean {
  const bare = word.replace(/^["'“„«(]+|["'”»).,]+$/gu, '');
  const lower = bare.toLowerCase();
  return !isLower(bare.charCodeAt(0)) || small().has(lower) || agencies().has(lower) || /[.\d]/u.test(bare);
}

const hasAgency = (text: string): boolean => partsOf(text).some((part) => agencies().has(part));

/** True where a part is no agency: "Ada Lind/AP", but not "AFP/dpa", who wrote a text together. */
const hasPerson = (text: string): boolean =>
  partsOf(text).some((part) => !agencies().has(part) && some(part, isLetter));

const partsOf = (text: string): readonly string[] =>
  text.toLowerCase().split(/\s*(?:\/|,|;|\|| via | for )\s*/u);

const isCased = (code: number): boolean => isUpper(code) || isLower(code);
