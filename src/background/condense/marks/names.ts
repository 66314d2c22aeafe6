import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import { isWeekday } from '../data/weekday';
import type { Word } from '../sentences/words';

/** Finds runs of capitalised words: "Ryosei Akazawa"; "Bank of Orla" as two. In German every noun is one. */
export function nameRuns(
  text: string,
  words: readonly Word[],
  table: LanguageTable,
): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const joins = run.length === 0 || (before !== undefined && text.slice(before.end, word.start) === ' ');
    const isName = /^\p{Lu}/u.test(word.text) && !table.stopwords.has(word.lower) && !isCalendar(word, table);
    if (!joins && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (isName) run.push(word);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

const isCalendar = ({ lower }: Word, table: LanguageTable): boolean =>
  isWeekday(table, lower) || table.months.includes(lower);

/** The span of a run, including the final full stop of "U.S.", which is not part of the word. */
export function spanOfRun(text: string, run: readonly Word[]): Span {
  const last = run.at(-1);
  const end = last?.end ?? 0;
  const hasStop = text[end] === '.' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last?.text ?? '');
  return { start: run[0]?.start ?? 0, end: hasStop ? end + 1 : end };
}
