import type { Teaser } from '../../model/article';
import { say } from '../wording/words';
import { Icon } from './icon';
import { openLink, wantsNewTab } from '../open-link';

/** One line of a read-next list. Opens in the reader's tab; in a new one with Ctrl, Command or the middle button. */
export function NextLink(props: {
  readonly teaser: Teaser;
  readonly text: string;
  readonly tabId: number;
  /** Whether the reader has seen its facts before. */
  readonly isSeen: boolean;
  readonly onLinked: ((url: string) => void) | undefined;
}) {
  const { teaser, text, tabId, isSeen, onLinked } = props;
  const open = (event: MouseEvent): void => {
    // The right button opens the browser's own menu.
    if (event.button > 1) return;
    event.preventDefault();
    void openLink(teaser.url, { tabId, isBackground: wantsNewTab(event) });
  };
  return (
    <li class={isSeen ? 'is-seen' : undefined}>
      <a href={teaser.url} onClick={open} onAuxClick={open}>
        {teaser.time !== undefined && (
          <time class={isClock(teaser.time) ? 'clock' : 'ago'} dateTime={teaser.published}>
            {teaser.time}
          </time>
        )}
        <span class="next-title">
          {teaser.section !== undefined && <span class="section">{teaser.section}</span>} {text}
        </span>
      </a>
      {onLinked !== undefined && (
        <button
          type="button"
          class="tool"
          aria-label={`${say('menuLink')}: ${text}`}
          title={say('menuLink')}
          onClick={() => onLinked(teaser.url)}
        >
          <Icon name="acorn" />
        </button>
      )}
    </li>
  );
}

/** True for a time short enough for its own column: "04:00", but not "2 hours ago". */
function isClock(time: string): boolean {
  return time.length <= 6;
}
