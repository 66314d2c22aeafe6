import type { Days } from '../../model/fact';
import type { RecentFact } from '../../model/recent';
import { DayAfter, WithDay } from '../parts/day';
import { closingOf } from '../runs';
import { yearAround } from '../wording/dates';

/** A fact as it was kept, with its days and who said it. */
export function PlainFact({ fact }: { readonly fact: RecentFact }) {
  // Read long after: what goes without saying is the year in which it is read.
  const year = yearAround(undefined);
  const { days = [], when, speaker } = fact;
  return (
    <>
      <WithDay day={when} year={year} isFirst={days.length > 0}>
        {stretchesOf(fact).map(({ text, day }) => (
          <span key={text}>
            {text}
            {day !== undefined && <DayAfter day={day} year={year} />}
          </span>
        ))}
      </WithDay>
      {speaker !== undefined && <span class="speaker">{speaker}</span>}
    </>
  );
}

interface Stretch {
  readonly text: string;
  readonly day: Days | undefined;
}

/** The text cut after the words of each day, and after the marks that close them. */
export function stretchesOf({ text, days = [] }: RecentFact): readonly Stretch[] {
  let start = 0;
  const dated = days.map((day): Stretch => {
    const end = day.at + closingOf(text.slice(day.at)).length;
    const stretch = { text: text.slice(start, end), day };
    start = Math.max(start, end);
    return stretch;
  });
  return [...dated, { text: text.slice(start), day: undefined }].filter(({ text }) => text !== '');
}
