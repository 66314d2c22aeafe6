import type { Span } from '../../../../model/span';
import type { LanguageTable } from '../../data/language-table';

/** The full stop at a headline's end, which a line does without: not that of "U.S.", "Inc." or "…" and "...". */
export function closingStop(title: string, table: LanguageTable): readonly Span[] {
  const line = title.trimEnd();
  const end = line.length;
  if (!/[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}%"'][.。।۔]$/u.test(line)) return [];
  // Of a hostile title without spaces only the end is looked at.
  const last = line.slice(-40, -1).match(/[^\s(]+$/u)?.[0] ?? '';
  const isAbbreviated = last.includes('.') || /^\p{Lu}$/u.test(last);
  return isAbbreviated || table.abbreviations.has(last.toLowerCase()) ? [] : [{ start: end - 1, end }];
}
