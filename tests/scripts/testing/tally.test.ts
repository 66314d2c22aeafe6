import { expect, test } from 'vitest';
import { sumOf, tallyOfReport } from '../../../scripts/testing/tally';

test.each([
  ['all passed', { numPassedTests: 4, numFailedTests: 0, numFailedTestSuites: 0 }, true, [4, 0]],
  [
    'one failed (its file counts as failed too)',
    { numPassedTests: 3, numFailedTests: 1, numFailedTestSuites: 2 },
    false,
    [3, 1],
  ],
  ['a file did not load', { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 }, false, [3, 1]],
  [
    'an error outside all tests',
    { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 0 },
    false,
    [3, 1],
  ],
  ['no test at all', { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 }, true, [0, 1]],
])('%s', (_what, report, isPassed, [passed, failed]) => {
  expect(tallyOfReport(JSON.stringify(report), isPassed)).toEqual({ passed, failed });
});

test.each([undefined, '', '{"numPassed', 'null'])('a report that is %j is a failure', (report) => {
  expect(tallyOfReport(report, true)).toEqual({ passed: 0, failed: 1 });
});

test('sumOf', () => {
  expect(
    sumOf([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
  expect(sumOf([])).toEqual({ passed: 0, failed: 0 });
});
