/**
 * Every check, on a machine that may have nothing but Node and npm: `npm test`. The last line counts tests and steps:
 * `N passed, N failed`.
 */
import { steps, type Step } from './testing/steps';
import { sumOf, tallyOfStep, type Tally } from './testing/tally';

const failedSteps: string[] = [];
const tallies = steps.map((step): Tally => {
  console.log(`
── ${step.name}`);
  const tally = attempt(step);
  if (tally.failed > 0) failedSteps.push(step.name);
  return tally;
});
const { passed, failed } = sumOf(tallies);
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function attempt(step: Step): Tally {
  try {
    return step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return tallyOfStep(false);
  }
}
