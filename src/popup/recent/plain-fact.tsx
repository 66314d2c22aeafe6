import type { Days } from '../../model/fact';
import type { RecentFact } from '../../model/recent';
import { DayAfter, WithDay } from '../parts/day';
import { Speaker } from '../parts/speaker';
import { closingOf } from '../runs';
import { yearAround } from '../wording/dates';

/** A fact as it was kept, with its days and its speaker. */
export function PlainFact({ fact }: { readonly fact: RecentFact }) {
  // It may be read long after: only the year in which it is read can be left out.
  const year = yearAround(undefined);
  const { days = [], when, speaker } = fact;
  return (
    <>
      <WithDay day={when} year={year} isFirst={days.length > 0}>
        {stretchesOf(fact).map(({ start, text, day }) => (
          <span key={start}>
            {text}
            {day !== undefined && <DayAfter day={day} year={year} />}
          </span>
        ))}
      </WithDay>
      {speaker !== undefined && <Speaker name={speaker} />}
    </>
  );
}

interface Stretch {
  /** Index of its first character in the fact's text. */
  readonly start: number;
  readonly text: string;
  readonly day: Days | undefined;
}

/** Splits the text after the words for each day and the punctuation that closes them. */
function stretchesOf({ text, days = [] }: RecentFact): readonly Stretch[] {
  let start = 0;
  const dated = days.map((day): Stretch => {
    const end = day.at + closingOf(text.slice(day.at)).length;
    const stretch = { start, text: text.slice(start, end), day };
    start = Math.max(start, end);
    return stretch;
  });
  return [...dated, { start, text: text.slice(start), day: undefined }].filter(({ text }) => text !== '');
}
