import { eachInPieces, type Work } from '../../../model/work/work';
import { CONTEXT, contextReader } from './context';
import { featureNames, featuresOf } from './features';
import { groupSteps } from '../survey/group-steps';
import { mastheadReader } from './masthead';
import type { Survey } from '../survey/survey';
import { verdictByName, verdictOf, type Verdict } from './verdict';

/** Names of all columns of the rows. */
export const columnNames = (): readonly string[] => [...featureNames(), ...CONTEXT];

/** The clear verdicts, and what was read of each line's surroundings to reach them. */
export interface Sure {
  readonly verdicts: readonly Verdict[];
  /** Steps from each line up to its groups (GROUPS). */
  readonly steps: readonly (readonly number[])[];
}

/** Decides the lines that are clear cases. */
export function* sureInPieces(survey: Survey): Work<Sure> {
  const verdicts: Verdict[] = [];
  const steps: (readonly number[])[] = [];
  const mastheadPart = mastheadReader(survey.told);
  yield* eachInPieces(survey.lines, ({ node }, index) => {
    const own = groupSteps(survey, node);
    steps.push(own);
    verdicts.push(verdictByName(own) ?? verdictOf(survey, index, own, mastheadPart));
  });
  return { verdicts: withSlides(survey, verdicts), steps };
}

/** Above this share of the running text, the texts of pictures are the article: a page of slides. */
const SLIDES = 0.5;

/** Leaves the texts of pictures open where they are most of the running text. */
function withSlides({ prose, containerProse }: Survey, verdicts: readonly Verdict[]): readonly Verdict[] {
  const isOfPicture = (verdict: Verdict): boolean => verdict?.isPictureText === true;
  const told = verdicts.reduce((sum, one, index) => sum + (isOfPicture(one) ? (prose[index] ?? 0) : 0), 0);
  return told <= SLIDES * containerProse
    ? verdicts
    : verdicts.map((one) => (isOfPicture(one) ? undefined : one));
}

/** Returns a function that computes the row of all columns of a line without a verdict. */
export function rowReader(survey: Survey, { verdicts, steps }: Sure): (index: number) => number[] {
  const contextOf = contextReader(survey, verdicts);
  return (index) => featuresOf(survey, index, steps[index] ?? []).concat(contextOf(index));
}
