/** How many checks passed and how many failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Adds up tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The tally of a step without tests of its own: it counts as one. */
export function tallyOfStep(isPassed: boolean): Tally {
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Reads vitest's JSON report. A run that failed without naming a failed test (a file that does not load, a crash, no
 * report, no tests) counts as at least one failure: it must not look like a success.
 */
export function tallyOfReport(report: string | undefined, isPassed: boolean): Tally {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = parse(report);
  const passed = countOf(numPassedTests);
  const failed = Math.max(
    countOf(numFailedTests),
    countOf(numFailedTests) === 0 ? countOf(numFailedTestSuites) : 0,
  );
  if (failed > 0) return { passed, failed };
  return isPassed && passed > 0 ? { passed, failed } : { passed, failed: 1 };
}

function parse(report: string | undefined): Readonly<Record<string, unknown>> {
  if (report === undefined) return {};
  try {
    const value: unknown = JSON.parse(report);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Cut off by a crash: counts as no report.
    return {};
  }
}

const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
