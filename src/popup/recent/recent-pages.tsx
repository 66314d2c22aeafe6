import { useState } from 'preact/hooks';
import { hostOf, siteOf } from '../../model/host';
import { ask } from '../ask';
import { RECENT, SETTINGS } from '../stored-items';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useStored } from '../hooks/use-stored';
import { ConfirmedAction } from '../parts/confirmed-action';
import { say } from '../wording/words';
import { RecentItem } from './recent-item';
import { pagesMatching } from './search';

/** Facts of recently seen pages: kept on this machine, searchable, removable one by one or all at once. */
export function RecentPages() {
  const [pages] = useStored(RECENT);
  const [settings] = useStored(SETTINGS);
  const [query, setQuery] = useState('');
  const box = useKeptFocus<HTMLElement>();
  if (pages === undefined || settings === undefined) return null;
  const found = pagesMatching(pages, query);

  // The list is changed by the background alone, and drawn again when it has changed.
  const forget = (urls: readonly string[] | 'all'): void => void ask({ kind: 'forget-pages', urls });
  return (
    <main class="page" ref={box} tabIndex={-1}>
      <h1>{say('titleRecent')}</h1>
      <p class="hint">{settings.keepsRecent ? say('hintKeepsRecent') : say('hintRecentOff')}</p>
      {pages.length > 0 && (
        <div class="row">
          <input
            type="search"
            aria-label={say('actionSearch')}
            placeholder={say('actionSearch')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <ConfirmedAction
            text={say('actionRemoveAll')}
            confirmation={say('confirmRemoveAll')}
            onConfirm={() => forget('all')}
          />
        </div>
      )}
      <div role="status">
        {found.length === 0 && <p>{pages.length === 0 ? say('recentEmpty') : say('recentNoneFound')}</p>}
      </div>
      <ul class="recent">
        {found.map((page) => (
          <RecentItem
            key={page.url}
            page={page}
            host={siteOf(hostOf(page.url))}
            onRemove={() => forget([page.url])}
            onNeverKeep={(host) => void ask({ kind: 'never-keep', host })}
          />
        ))}
      </ul>
    </main>
  );
}
