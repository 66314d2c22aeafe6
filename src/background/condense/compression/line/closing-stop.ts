import type { Span } from '../../../../model/span';
import type { LanguageTable } from '../../data/language-table';

/** Finds the full stop that ends a headline, which a line omits; not that of "U.S.", "Inc.", "…" or "...". */
export function closingStop(title: string, table: LanguageTable): readonly Span[] {
  const line = title.trimEnd();
  const end = line.length;
  if (!/[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}%"'][.。।۔]$/u.test(line)) return [];
  // Look only at the end, in case a hostile title has no spaces.
  const last = line.slice(-40, -1).match(/[^\s(]+$/u)?.[0] ?? '';
  const isAbbreviated = last.includes('.') || /^\p{Lu}$/u.test(last);
  return isAbbreviated || table.abbreviations.has(last.toLowerCase()) ? [] : [{ start: end - 1, end }];
}
