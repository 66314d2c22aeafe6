import type { Article } from '../../model/article';
import type { Span } from '../../model/span';
import type { Problem, Verdict } from '../../model/verdict';
import { align, type Aligned } from './align';
import { SIGNALS, type Signals } from './check';
import { CHECKS } from './checks';
import { isCutFrom } from './cut-from';
import { prepare, type Prepared } from './prepared';
import { supportOf } from './support';

/** Checks one claim. */
export type Grounder = (claim: string, cited?: readonly Span[]) => Verdict;

/**
 * Prepares an article and returns a function that checks claims against it. Pure; takes about a millisecond for the
 * article and less for each claim.
 */
export function grounderFor(article: Pick<Article, 'text' | 'language'>): Grounder {
  const prepared = prepare(article);
  return (claim, cited = []) => ground(claim, prepared, cited);
}

function ground(claim: string, article: Prepared, cited: readonly Span[]): Verdict {
  const { aligned, signals, problems } = examine(claim, article, cited);
  const sources = sourceSpans(aligned, article);
  // `isCutFrom` compares words, not symbols: "25 %" is not cut from "$25".
  const areNumbersRight = (signals.number ?? 0) + (signals.swapped ?? 0) === 0;
  if (areNumbersRight && isCutFrom(aligned, article)) return { kind: 'supported', support: 1, sources };
  const support = supportOf(signals);
  if (support >= 0.5) return { kind: 'supported', support, sources };
  const [first = { kind: 'joined' }, ...rest] = problems;
  return { kind: 'unsupported', support, sources, problems: [first, ...rest] };
}

/** Runs all checks on a claim; the signals are not weighted yet. */
export function examine(
  claim: string,
  article: Prepared,
  cited: readonly Span[] = [],
): {
  readonly aligned: readonly Aligned[];
  readonly signals: Signals;
  readonly problems: readonly Problem[];
} {
  const aligned = align(claim, article, cited);
  const findings = CHECKS.map((check) => check({ claim, article, aligned }));
  const signals: Partial<Record<keyof Signals, number>> = {};
  for (const finding of findings)
    for (const signal of SIGNALS) signals[signal] = (signals[signal] ?? 0) + (finding.signals[signal] ?? 0);
  return { aligned, signals, problems: findings.flatMap((finding) => finding.problems) };
}

function sourceSpans(aligned: readonly Aligned[], article: Prepared): Span[] {
  const numbers = [...new Set(aligned.flatMap((part) => part.sources))].sort((a, b) => a - b);
  return numbers.flatMap((index) => {
    const sentence = article.sentences[index];
    return sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end }];
  });
}
