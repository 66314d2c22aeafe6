import type { Article } from '../../model/article';
import { speakerText, type Fact } from '../../model/fact';
import { textOf } from '../../model/span';
import { yearAround } from '../wording/dates';
import { hasDay, runsOf } from '../runs';
import { say, wordsDirection, wordsLanguage } from '../wording/words';
import { DayAfter, WithDay } from './day';
import { Speaker } from './speaker';

/** One fact. Words from the page are in the page's language; what we add is in the reader's. */
export function FactItem(props: {
  readonly article: Article;
  readonly fact: Fact;
  /** Whether an engine's fact will replace it. */
  readonly isWaiting: boolean;
  /** Whether the sentence can be shown in the tab; if not, it is shown here. */
  readonly isInTab: boolean;
  readonly isShown: boolean;
  /** Why the sentence could not be shown, if it could not. */
  readonly note: string | undefined;
  readonly onReveal: () => void;
}) {
  const { article, fact, isWaiting, isInTab, isShown, note, onReveal } = props;
  const speaker = speakerText(article.text, fact);
  const year = yearAround(article.published);
  const runs = runsOf(article, fact);
  return (
    <li class={['fact', isShown && 'is-shown', isWaiting && 'is-waiting'].filter(Boolean).join(' ')}>
      <button
        type="button"
        title={isInTab ? say('actionReveal') : undefined}
        aria-pressed={isShown}
        onClick={onReveal}
      >
        <WithDay day={fact.when} year={year} isFirst={hasDay(runs)}>
          {runs.map(({ text, style, date }, index) => (
            <span key={index}>
              {style === 'plain' ? text : <span class={style}>{text}</span>}
              {date !== undefined && <DayAfter day={date} year={year} />}
            </span>
          ))}
        </WithDay>
        {speaker !== undefined && <Speaker name={speaker} />}
      </button>
      {isShown && !isInTab && <blockquote>{textOf(article.text, fact.sentence)}</blockquote>}
      {note !== undefined && (
        <p class="note" lang={wordsLanguage()} dir={wordsDirection()}>
          {note}
        </p>
      )}
    </li>
  );
}
