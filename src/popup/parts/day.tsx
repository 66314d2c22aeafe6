import type { ComponentChildren } from 'preact';
import type { Days } from '../../model/fact';
import { dayText } from '../wording/dates';
import { readerLocale, wordsDirection, wordsLanguage } from '../wording/words';

/**
 * A day beside the words that mean it.
 *
 * @param year the year that goes without saying
 */
export function Day({ day, year }: { readonly day: Days; readonly year: number }) {
  const text = dayText(day, readerLocale(), year);
  if (text === '') return null;
  return (
    <time class="day" dateTime={day.from} lang={wordsLanguage()} dir={wordsDirection()}>
      {text}
    </time>
  );
}

/**
 * A fact's words with the day whose words were cut from it: behind them, where it reads as the fact's. Where a day
 * stands within the words already, before them, as a dateline: two side by side tell nobody which is which.
 */
export function WithDay(props: {
  readonly day: Days | undefined;
  readonly year: number;
  readonly isFirst: boolean;
  readonly children: ComponentChildren;
}) {
  const { day, year, isFirst, children } = props;
  if (day === undefined) return <>{children}</>;
  return isFirst ? (
    <>
      <Day day={day} year={year} /> {children}
    </>
  ) : (
    <>
      {children} <Day day={day} year={year} />
    </>
  );
}
