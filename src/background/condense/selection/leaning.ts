import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';

/** A subject comes within so many words. */
const OPENING_WORDS = 12;

/**
 * Whether a sentence's subject is a pronoun or a pointing word that only the sentence before explains: "It
 * rose", "But he left", "By Friday, they had gone". A name in the opening phrase explains it.
 */
export function leansOnBefore(text: string, { words }: Sentence, table: LanguageTable): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  if (table.leaning.has(first.lower) || countsPointedAt(words, table)) return true;
  if (table.openers.includes(first.lower)) return table.leaning.has(second.lower);
  if (!table.adjuncts.has(first.lower)) return false;
  for (const [i, word] of words.slice(0, OPENING_WORDS).entries()) {
    const before = words[i - 1];
    if (before === undefined) continue;
    if (text.slice(before.end, word.start).trim() === ',') return table.leaning.has(word.lower);
    const isCalendar = table.weekdays.includes(word.lower) || table.months.includes(word.lower);
    // "In Orla, she …" is as unclear as "she …"; "After Vane Works lost, it …" is clear.
    const isPlace = i === 1 && table.placePrepositions.has(first.lower);
    if (/^\p{Lu}/u.test(word.text) && !isCalendar && !isPlace) return false;
  }
  return false;
}

/** "11 of those were fights for a title", "Remarkably, 11 of them …": a number, a function word, a pointing word. */
function countsPointedAt(words: readonly Word[], table: LanguageTable): boolean {
  return [0, 1].some((at) => {
    const [count, link, pointing] = words.slice(at, at + 3);
    if (count === undefined || link === undefined || pointing === undefined) return false;
    return /^\p{N}/u.test(count.text) && table.stopwords.has(link.lower) && table.leaning.has(pointing.lower);
  });
}
