/** Formats a duration in the reader's locale: in seconds below two minutes, in minutes from there on. */
export function durationText(ms: number, locale: string): string {
  const isLong = ms >= 120_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: ms < 10_000 ? 1 : 0,
  }).format(ms / (isLong ? 60_000 : 1000));
}
