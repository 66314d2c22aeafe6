import { CONTEXT, contextOf } from './context';
import { FEATURES, featuresOf } from './features';
import type { Survey } from './survey';
import { verdictOf, type Verdict } from './verdict';

/** Names of all columns of the rows. */
export const COLUMNS: readonly string[] = [...FEATURES, ...CONTEXT];

/** What is known of each line: the verdict where the case is clear, and the row that is weighed where not. */
export interface Rows {
  readonly verdicts: readonly Verdict[];
  readonly rows: readonly (readonly number[])[];
}

/** Reads the rows of a surveyed page. */
export function rowsOf(survey: Survey): Rows {
  const own = survey.lines.map((_, index) => featuresOf(survey, index));
  const verdicts = own.map(verdictOf);
  const context = contextOf(survey, verdicts);
  return { verdicts, rows: own.map((row, index) => row.concat(context[index] ?? [])) };
}
