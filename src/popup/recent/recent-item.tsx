import { isWebAddress } from '../../model/origin';
import type { RecentPage } from '../../model/recent';
import { PlainFact } from './plain-fact';
import { Icon } from '../parts/icon';
import { readerLocale, say } from '../wording/words';

/** One recently seen page, its facts behind a disclosure. */
export function RecentItem(props: {
  readonly page: RecentPage;
  readonly host: string;
  readonly onRemove: () => void;
  readonly onNeverKeep: (host: string) => void;
}) {
  const { page, host, onRemove, onNeverKeep } = props;
  const ofPage = { lang: page.language || undefined, dir: page.direction };
  const seen = new Date(page.seenAt);
  const time = new Intl.DateTimeFormat(readerLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li>
      <details>
        <summary>
          <span class="recent-title" {...ofPage}>
            {page.title}
          </span>
          <span class="small dots">
            <span>
              <bdi>{page.site}</bdi>
            </span>
            <time dateTime={seen.toISOString()}>{say('recentRead', time.format(seen))}</time>
          </span>
        </summary>
        <ul class="plain-facts" {...ofPage}>
          {page.facts.map((fact) => (
            <li key={fact.text}>
              <PlainFact fact={fact} />
            </li>
          ))}
        </ul>
        <div class="row">
          {isWebAddress(page.url) && (
            <a href={page.url} rel="noreferrer">
              {say('actionOpenPage')}
            </a>
          )}
          {host !== '' && (
            <button type="button" class="button quiet" onClick={() => onNeverKeep(host)}>
              {say('actionNeverKeep', host)}
            </button>
          )}
        </div>
      </details>
      <button
        type="button"
        class="tool"
        aria-label={say('actionRemove', page.title)}
        title={say('actionRemove', page.title)}
        onClick={onRemove}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}
