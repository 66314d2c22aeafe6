import { useEffect, useId } from 'preact/hooks';
import type { Digest } from '../../model/digest';
import type { Fact } from '../../model/fact';
import { isPage } from '../show';
import { useReveal } from '../use-reveal';
import { say } from '../words';
import { FactItem } from './fact-item';
import { Icon } from './icon';
import { Stepper } from './stepper';

/** The facts, each a button that shows its sentence in the page; and the control for more or fewer. */
export function Facts(props: {
  readonly digest: Digest;
  readonly facts: readonly Fact[];
  readonly onCount: (count: number) => void;
  readonly onSay: (text: string) => void;
}) {
  const { digest, facts, onCount, onSay } = props;
  const reveal = useReveal(digest, onSay);
  const { isInTab } = reveal;
  const headingId = useId();
  useEffect(() => reveal.followAll(facts), [facts.length]);
  useEffect(() => {
    // In a popup Escape closes it, and the mark stays for the reader who wants to read on in the page.
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
            onClick={() => reveal.toggleAll(facts)}
          >
            <Icon name="mark" />
          </button>
        )}
        <Stepper count={facts.length} most={digest.facts.length} onCount={onCount} />
      </div>
      <ol class="facts" lang={digest.article.language || undefined} dir={digest.article.direction}>
        {facts.map((fact) => (
          <FactItem
            key={fact.rank}
            article={digest.article}
            fact={fact}
            isInTab={isInTab}
            isShown={reveal.shownRank === fact.rank}
            note={reveal.notes.get(fact.rank)}
            onReveal={() => reveal.showOne(fact)}
          />
        ))}
      </ol>
    </section>
  );
}
