import type { EngineFailure } from '../../../model/failure';
import { durationText } from '../../wording/durations';
import { engineFailureWords } from '../../wording/engine-failures';
import { readerLocale, say, sayCount } from '../../wording/words';

/** The result of asking a server. */
export type Report =
  | { readonly kind: 'asking' }
  | { readonly kind: 'listed'; readonly count: number }
  | { readonly kind: 'passed'; readonly model: string; readonly ms: number }
  | { readonly kind: 'failed'; readonly failure: EngineFailure }
  | { readonly kind: 'unexpected' };

/** The last report in words; the line is reserved in advance, so that nothing moves. */
export function EndpointReport({ report }: { readonly report: Report | undefined }) {
  return (
    <p class={report?.kind === 'failed' ? 'report is-failed' : 'report'} role="status">
      {report === undefined ? '\u00a0' : textOf(report)}
    </p>
  );
}

function textOf(report: Report): string {
  switch (report.kind) {
    case 'asking':
      return say('statusAsking');
    case 'listed':
      return report.count === 0 ? say('modelsNone') : sayCount('modelCount', report.count);
    case 'passed':
      return say('testPassed', report.model, durationText(report.ms, readerLocale()));
    case 'failed': {
      const { what, advice } = engineFailureWords(report.failure);
      return `${what} ${advice}`;
    }
    case 'unexpected':
      return say('failUnexpected');
    default:
      return report satisfies never;
  }
}
