import { CONTEXT, contextOf } from './context';
import { FEATURES, featuresOf } from './features';
import { groupSteps } from './group-steps';
import type { Survey } from './survey';
import { verdictByName, verdictOf, type Verdict } from './verdict';

/** Names of all columns of the rows. */
export const COLUMNS: readonly string[] = [...FEATURES, ...CONTEXT];

/** What is known of each line: the verdict where the case is clear, and the row to be weighed where not. */
export interface Rows {
  readonly verdicts: readonly Verdict[];
  /** Empty for the lines that have a verdict. */
  readonly rows: readonly (readonly number[])[];
}

/** Reads the rows of a surveyed page. */
export function rowsOf(survey: Survey): Rows {
  const own: (readonly number[])[] = [];
  const verdicts = survey.lines.map(({ node }, index) => {
    const steps = groupSteps(survey, node);
    const byName = verdictByName(steps);
    const verdict = byName ?? verdictOf(featuresOf(survey, index, { steps, use: 'verdict' }));
    own.push(verdict === undefined ? featuresOf(survey, index, { steps, use: 'trees' }) : []);
    return verdict;
  });
  const context = contextOf(survey, verdicts);
  const rows = own.map((row, index) => (row.length === 0 ? row : row.concat(context[index] ?? [])));
  return { verdicts, rows };
}
