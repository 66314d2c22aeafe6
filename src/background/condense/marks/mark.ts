import type { Mark } from '../../../model/fact';
import { isWithin, type Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import { isWeekday } from '../data/weekday';
import type { Word } from '../sentences/words';
import { nameRuns, spanOfRun } from './names';

/** Marks names, amounts and dates within the kept spans, in text order and without overlaps. */
export function marksOf(
  text: string,
  words: readonly Word[],
  kept: readonly Span[],
  table: LanguageTable,
): readonly Mark[] {
  const marks = [
    ...dateMarks(words, table),
    ...amountMarks(text, words, table),
    ...nameMarks(text, words, table),
  ];
  const within = marks.filter(({ span }) => kept.some((piece) => isWithin(span, piece)));
  const apart: Mark[] = [];
  for (const mark of within.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (mark.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(mark);
  }
  return apart;
}

/** "April 30", "30 April 2025", "3. Mai", "Thursday". */
function dateMarks(words: readonly Word[], table: LanguageTable): readonly Mark[] {
  return words.flatMap((word, i): readonly Mark[] => {
    if (isWeekday(table, word.lower)) return [{ kind: 'date', span: { start: word.start, end: word.end } }];
    if (!table.months.includes(word.lower)) return [];
    const isDay = (at: number): boolean => /^\d{1,2}$|^\d{4}$/u.test(words[at]?.text ?? '');
    // "may" and "march" are ordinary words too: without a number beside them they are not dates.
    const before = isDay(i - 1) ? words[i - 1] : undefined;
    let last = i;
    while (last < i + 2 && isDay(last + 1) && (words[last + 1]?.start ?? 0) - (words[last]?.end ?? 0) <= 2)
      last += 1;
    const start = before !== undefined && word.start - before.end <= 2 ? before.start : word.start;
    if (last === i && start === word.start) return [];
    return [{ kind: 'date', span: { start, end: words[last]?.end ?? word.end } }];
  });
}

/** "25%", "$1.2 million", but only "60" of "60 offices". */
function amountMarks(text: string, words: readonly Word[], table: LanguageTable): readonly Mark[] {
  return words.flatMap((word, i): readonly Mark[] => {
    if (!/^\p{N}/u.test(word.text)) return [];
    const start = /[$€£¥]/u.test(text[word.start - 1] ?? '') ? word.start - 1 : word.start;
    let { end } = word;
    if (/[%‰€$£]/u.test(text[end] ?? '')) end += 1;
    else if (/\s[%€$£]/u.test(text.slice(end, end + 2))) end += 2;
    for (const unit of words.slice(i + 1, i + 3)) {
      if (unit.start - end > 1 || !table.units.has(unit.lower)) break;
      ({ end } = unit);
    }
    return [{ kind: 'amount', span: { start, end } }];
  });
}

function nameMarks(text: string, words: readonly Word[], table: LanguageTable): readonly Mark[] {
  // German capitalises every noun, so a capital says nothing there.
  if (table.language === 'de' || table.language === '') return [];
  return nameRuns(text, words, table).flatMap((run): readonly Mark[] => {
    const [first] = run;
    const last = run.at(-1);
    // The first word of a sentence is capitalised anyway.
    if (first === undefined || last === undefined || (run.length === 1 && first === words[0])) return [];
    const before = words[words.indexOf(first) - 1];
    if (table.organisationWords.has(last.lower))
      return [{ kind: 'organisation', span: spanOfRun(text, run) }];
    const hasTitle = table.personTitles.has(first.lower) || table.personTitles.has(before?.lower ?? '');
    if (hasTitle && run.length < 5) return [{ kind: 'person', span: spanOfRun(text, run) }];
    if (before !== undefined && table.placePrepositions.has(before.lower) && run.length < 3)
      return [{ kind: 'place', span: spanOfRun(text, run) }];
    return [{ kind: 'name', span: spanOfRun(text, run) }];
  });
}
