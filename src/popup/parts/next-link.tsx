import type { Teaser } from '../../model/article';
import { openLink, wantsNewTab } from '../open-link';

/** One line of a read-next list. Opens in the reader's tab; beside it with Ctrl, Command or the middle button. */
export function NextLink(props: { readonly teaser: Teaser; readonly text: string; readonly tabId: number }) {
  const { teaser, text, tabId } = props;
  const open = (event: MouseEvent): void => {
    // The right button opens the browser's own menu.
    if (event.button > 1) return;
    event.preventDefault();
    void openLink(teaser.url, { tabId, isBackground: wantsNewTab(event) });
  };
  return (
    <li>
      <a href={teaser.url} onClick={open} onAuxClick={open}>
        {teaser.time !== undefined && (
          <time class="shown-time" dateTime={teaser.published}>
            {teaser.time}
          </time>
        )}
        <span class="next-title">
          {teaser.section !== undefined && <span class="section">{teaser.section}</span>} {text}
        </span>
      </a>
    </li>
  );
}
