import { useState } from 'preact/hooks';
import { hostOf, siteOf } from '../../model/host';
import { pagesToKeep } from '../../model/never-kept';
import { NEVER_KEPT, RECENT, SETTINGS } from '../stored-items';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useStored } from '../hooks/use-stored';
import { say } from '../wording/words';
import { RecentItem } from './recent-item';
import { pagesMatching } from './search';

/** Facts of recently seen pages: kept on this machine, searchable, removable one by one or all at once. */
export function RecentPages() {
  const [pages, writePages] = useStored(RECENT);
  const [settings] = useStored(SETTINGS);
  const [neverKept, writeNeverKept] = useStored(NEVER_KEPT);
  const [query, setQuery] = useState('');
  const box = useKeptFocus<HTMLElement>();
  if (pages === undefined || settings === undefined || neverKept === undefined) return null;
  const found = pagesMatching(pages, query);

  const neverKeep = (host: string): void => {
    writeNeverKept([...new Set([...neverKept, host])].sort());
    writePages(pagesToKeep(pages, [host]));
  };
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
          <button type="button" class="button quiet" onClick={() => writePages([])}>
            {say('actionRemoveAll')}
          </button>
        </div>
      )}
      {found.length === 0 && <p>{pages.length === 0 ? say('recentEmpty') : say('recentNoneFound')}</p>}
      <ul class="recent">
        {found.map((page) => (
          <RecentItem
            key={page.url}
            page={page}
            host={siteOf(hostOf(page.url))}
            onRemove={() => writePages(pages.filter((other) => other !== page))}
            onNeverKeep={neverKeep}
          />
        ))}
      </ul>
    </main>
  );
}
