import { eachInPieces, type Work } from '../../../model/work/work';
import { CONTEXT, contextReader } from './context';
import { featureNames, featuresOf } from './features';
import { groupSteps } from '../survey/group-steps';
import type { Survey } from '../survey/survey';
import { verdictByName, verdictOf, type Verdict } from './verdict';

/** Names of all columns of the rows. */
export const columnNames = (): readonly string[] => [...featureNames(), ...CONTEXT];

/** What is sure of each line, and what of its surroundings was read to tell. */
export interface Sure {
  readonly verdicts: readonly Verdict[];
  /** Steps from each line up to its groups (GROUPS). */
  readonly steps: readonly (readonly number[])[];
}

/** What is sure of each line. */
export function* sureInPieces(survey: Survey): Work<Sure> {
  const verdicts: Verdict[] = [];
  const steps: (readonly number[])[] = [];
  yield* eachInPieces(survey.lines, ({ node }, index) => {
    const own = groupSteps(survey, node);
    steps.push(own);
    verdicts.push(verdictByName(own) ?? verdictOf(survey, index, own));
  });
  return { verdicts: withSlides(survey, verdicts), steps };
}

/** From this share of the running text on, pictures' texts are the article: a page of slides. */
const SLIDES = 0.5;

/** Leaves the texts of pictures open where they are most of what the page says. */
function withSlides({ prose, containerProse }: Survey, verdicts: readonly Verdict[]): readonly Verdict[] {
  const isOfPicture = (verdict: Verdict): boolean => verdict?.isPictureText === true;
  const told = verdicts.reduce((sum, one, index) => sum + (isOfPicture(one) ? (prose[index] ?? 0) : 0), 0);
  return told <= SLIDES * containerProse
    ? verdicts
    : verdicts.map((one) => (isOfPicture(one) ? undefined : one));
}

/** Reads the row of columns of a line that has no verdict. */
export function rowReader(survey: Survey, { verdicts, steps }: Sure): (index: number) => number[] {
  const contextOf = contextReader(survey, verdicts);
  return (index) => featuresOf(survey, index, steps[index] ?? []).concat(contextOf(index));
}
