import type { ComponentChildren } from 'preact';
import type { Days } from '../../model/fact';
import { dayText } from '../wording/dates';
import { readerLocale, wordsDirection, wordsLanguage } from '../wording/words';

interface DayProps {
  readonly day: Days;
  /** The year that goes without saying. */
  readonly year: number;
}

/** A day after the words that mean it, on the line of the last of them: alone on the next it would mean nothing. */
export function DayAfter(props: DayProps) {
  return (
    <>
      {'\u00a0'}
      <Day {...props} />
    </>
  );
}

function Day({ day, year }: DayProps) {
  const text = dayText(day, readerLocale(), year);
  if (text === '') return null;
  return (
    <time class="day" dateTime={day.from} lang={wordsLanguage()} dir={wordsDirection()}>
      {text}
    </time>
  );
}

/** A fact's words with the day whose words were cut from it, after them or before (see `hasDay`). */
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
      {children}
      <DayAfter day={day} year={year} />
    </>
  );
}
