import type { Article } from '../../model/article';
import { textOf } from '../../model/span';
import { problemText } from '../wording/problem-words';
import { sourcesOf, type RankedWritten } from '../shown-fact';
import { say, wordsDirection, wordsLanguage } from '../wording/words';
import { Icon } from './icon';

/** A fact in an engine's words, with the checker's verdict. */
export function WrittenItem(props: {
  readonly article: Article;
  readonly fact: RankedWritten;
  /** BCP 47, if the engine writes in a language that the reader chose instead of the article's. */
  readonly language: string | undefined;
  readonly isInTab: boolean;
  readonly isShown: boolean;
  readonly note: string | undefined;
  readonly onReveal: () => void;
}) {
  const { article, fact, language, isInTab, isShown, note, onReveal } = props;
  const { verdict } = fact;
  const classes = [
    'fact',
    'is-written',
    isShown && 'is-shown',
    verdict.kind === 'unsupported' && 'is-unsupported',
  ];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        title={isInTab ? say('actionReveal') : undefined}
        aria-pressed={isShown}
        onClick={onReveal}
      >
        <span lang={language} dir={language === undefined ? undefined : 'auto'}>
          {fact.text}
        </span>
        {verdict.kind === 'unsupported' && (
          <span class="doubt" lang={wordsLanguage()} dir={wordsDirection()}>
            <Icon name="doubt" />
            <span>
              {say('notSupported')} {problemText(verdict.problems[0])}
            </span>
          </span>
        )}
      </button>
      {isShown &&
        !isInTab &&
        sourcesOf(fact).map((span) => <blockquote key={span.start}>{textOf(article.text, span)}</blockquote>)}
      {note !== undefined && (
        <p class="note" lang={wordsLanguage()} dir={wordsDirection()}>
          {note}
        </p>
      )}
    </li>
  );
}
