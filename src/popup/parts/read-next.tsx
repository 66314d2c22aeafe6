import { useId } from 'preact/hooks';
import type { Teaser } from '../../model/article';
import type { Digest, TeaserLine } from '../../model/digest';
import { keptText } from '../../model/fact';
import { isWebAddress } from '../../model/origin';
import { RECENT } from '../stored-items';
import { useStored } from '../hooks/use-stored';
import { say } from '../wording/words';
import { NextLink } from './next-link';

/** The page's "read next" list, then its further lists behind a disclosure. Sponsored items are left out. */
export function ReadNext(props: {
  readonly digest: Digest;
  readonly onLinked: ((url: string) => void) | undefined;
}) {
  const { digest, onLinked } = props;
  const headingId = useId();
  const [recent] = useStored(RECENT);
  const seen = new Set(recent?.map((page) => page.url));
  const { article, subject } = digest;
  const first = digest.readNext.filter(({ teaser }) => isShown(teaser));
  const further = article.readNext
    .slice(1)
    .map((list) => ({ heading: list.heading, items: list.items.filter(isShown).map(wholeLine) }))
    .filter((list) => list.items.length > 0);
  if (first.length === 0 && further.length === 0) return null;

  const list = (lines: readonly TeaserLine[]) => (
    <ul class="next" lang={article.language || undefined} dir={article.direction}>
      {lines.map(({ teaser, kept }) => (
        <NextLink
          key={teaser.url}
          teaser={teaser}
          text={keptText(teaser.title, kept)}
          tabId={subject.tabId}
          isSeen={seen.has(teaser.url)}
          onLinked={onLinked}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={headingId}>
      <div class="heading-row">
        <h2 id={headingId}>{say('headingNext')}</h2>
      </div>
      {list(first)}
      {further.length > 0 && (
        <details>
          <summary>{say('headingFurther')}</summary>
          {further.map((group, index) => (
            <div key={index}>
              {group.heading !== undefined && (
                <h3 lang={article.language || undefined} dir={article.direction}>
                  {group.heading}
                </h3>
              )}
              {list(group.items)}
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function isShown(teaser: Teaser): boolean {
  return !teaser.isSponsored && isWebAddress(teaser.url);
}

function wholeLine(teaser: Teaser): TeaserLine {
  return { teaser, kept: [{ start: 0, end: teaser.title.length }] };
}
