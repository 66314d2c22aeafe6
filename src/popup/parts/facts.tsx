import type { ComponentChild } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Digest } from '../../model/digest';
import { isPage } from '../show';
import { factKey, type Choice } from '../shown-fact';
import { useHeldHeight } from '../hooks/use-held-height';
import { useReveal } from '../hooks/use-reveal';
import { say } from '../wording/words';
import { FactItem } from './fact-item';
import { Icon } from './icon';
import { Stepper } from './stepper';
import { WrittenItem } from './written-item';

/** The facts, each a button that shows its sentences in the page, and the control for more or fewer facts. */
export function Facts(props: {
  readonly digest: Digest;
  readonly choice: Choice;
  /** What an engine is doing; nothing for the built-in engine. */
  readonly engineLine: ComponentChild;
  /** BCP 47, if an engine writes in a language that the reader chose instead of the article's. */
  readonly writtenLanguage: string | undefined;
  readonly onCount: (count: number) => void;
  readonly onSay: (text: string) => void;
  /** Shows a text for some seconds, and announces it to screen readers in the same or other words. */
  readonly onTell: (text: string, said?: string) => void;
}) {
  const { digest, choice, engineLine, writtenLanguage, onCount, onSay, onTell } = props;
  const { facts, most, waiting } = choice;
  const reveal = useReveal(digest, facts, { onSay, onTell });
  const { isInTab } = reveal;
  const headingId = useId();
  const list = useHeldHeight<HTMLOListElement>(waiting > 0);
  useEffect(() => reveal.followAll(), [facts.map(factKey).join()]);
  useEffect(() => {
    // Escape closes a popup; the highlight then stays for a reader who wants to read on in the page.
    if (!isPage()) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') reveal.clear();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <section aria-labelledby={headingId}>
      <div class="heading-row">
        <h2 id={headingId}>{say('headingFacts')}</h2>
        {isInTab && (
          <button
            type="button"
            class="tool"
            aria-pressed={reveal.isAllShown}
            aria-label={say('actionHighlightAll')}
            title={say('actionHighlightAll')}
            onClick={() => reveal.toggleAll()}
          >
            <Icon name="mark" />
          </button>
        )}
        <Stepper count={facts.length} most={most} onCount={onCount} />
      </div>
      {engineLine}
      <ol ref={list} class="facts" lang={digest.article.language || undefined} dir={digest.article.direction}>
        {facts.map((fact, index) => {
          const key = factKey(fact);
          const common = {
            article: digest.article,
            isInTab,
            isShown: reveal.shownKey === key,
            note: reveal.notes.get(key),
            onReveal: () => reveal.showOne(fact),
          };
          return fact.kind === 'written' ? (
            <WrittenItem key={key} fact={fact} language={writtenLanguage} {...common} />
          ) : (
            <FactItem key={key} fact={fact} isWaiting={index >= facts.length - waiting} {...common} />
          );
        })}
      </ol>
    </section>
  );
}
