import { eachInPieces, type Work } from '../work/work';
import { CONTEXT, contextReader } from './context';
import { FEATURES, featuresOf } from './features';
import { groupSteps } from './group-steps';
import type { Survey } from './survey';
import { verdictByName, verdictOf, type Verdict } from './verdict';

/** Names of all columns of the rows. */
export const COLUMNS: readonly string[] = [...FEATURES, ...CONTEXT];

/** What is sure of each line. */
export function* verdictsInPieces(survey: Survey): Work<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  yield* eachInPieces(survey.lines, ({ node }, index) => {
    const steps = groupSteps(survey, node);
    verdicts.push(verdictByName(steps) ?? verdictOf(survey, index, steps));
  });
  return verdicts;
}

/** Reads the row of COLUMNS of a line that has no verdict. */
export function rowReader(survey: Survey, verdicts: readonly Verdict[]): (index: number) => number[] {
  const contextOf = contextReader(survey, verdicts);
  return (index) => featuresOf(survey, index).concat(contextOf(index));
}
