import { lazily } from '../../../model/lazily';
import { isLetter, isUncased, some } from '../../text/letters';
import { BY, LABELLED_AFTER, LABELS, LABELS_AFTER } from './data/credits';
import { isAgency, isNamesOnly, namesWords } from './names-only';

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
/** Where a credit may begin: behind a sentence or a bar, or in brackets. */
const BOUNDARY = /[.!?…؟।»”"’'|/–—•]\s+|[。！？]\s*|[([{（［【]\s*|\s(?=(?:\S{2,30} ?)?[©ⓒ])/gu;
const OPENED = /^\s*[([{（［【]/u;
const OPENING = /[([{（［【]\s*$/u;
const CLOSING = /\s*[)\]}）］】]\s*[.。]?\s*$/u;
const LABELLED = /^([^:：=＝]{1,30}?)\s*[:：=＝]\s*(\S.*)$/u;
const COPYRIGHT = /^(.{0,30}?)\s*[©ⓒ]\s*(\S.*)$/u;
/** What every credit has: a mark, or the word for a picture that comes without one. Spares most lines the search. */
const MAYBE =
  /[:：=＝/©ⓒ)\]}）］】]|[摄攝影]$|nuotr|photo|foto|fot\.|bild|beeld|image|picture|image[mn]|фото/iu;

const labels = lazily(() => new Set(LABELS.split('|')));
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
  if (LABELLED_AFTER.test(said)) return 'said';
  if (LABELS_AFTER.test(said)) return isInBrackets ? 'said' : 'likely';
  const [, work = '', author = ''] = by().exec(said) ?? [];
  if (isLabel(work) && isNames(author) && (isInBrackets || isWholeNames(author))) return 'said';
  const [first = '', second = ''] = namesWords(said);
  const rest = said.slice(first.length).trim();
  if (isLabel(first) && isNames(rest) && (hasAgency(rest) || (isInBrackets && isWholeNames(rest))))
    return 'said';
  if (isAgency(first) && isLabel(second) && isNames(said)) return 'said';
  return / via |\//u.test(said) && hasAgency(said) && hasPerson(said) && isNames(said) ? 'likely' : undefined;
}

const isNames = (text: string): boolean => isNamesOnly(text, MOST_WORDS);

const isLabel = (text: string): boolean => labels().has(text.toLowerCase().replace(/\.$/u, '').trim());

/** True for agencies and for names of two words or more, unlike "Fotos von Opfern", "(Image Comics)" and "(Bild)". */
const isWholeNames = (text: string): boolean =>
  text
    .split(/\s*[/,;|&]\s*|\s(?:and|und|et|y|e|en|og|och|i)\s/u)
    .every((part) => isAgency(part) || (part !== '' && isUncased(part)) || namesWords(part).length > 1);

const hasAgency = (text: string): boolean => partsOf(text).some(isAgency);

/** True where a part is no agency: "Ada Lind/AP", but not "AFP/dpa", who wrote a text together. */
const hasPerson = (text: string): boolean =>
  partsOf(text).some((part) => !isAgency(part) && some(part, isLetter));

const partsOf = (text: string): readonly string[] =>
  text.toLowerCase().split(/\s*(?:\/|,|;|\|| via | for )\s*/u);
