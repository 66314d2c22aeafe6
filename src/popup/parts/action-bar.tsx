import { useId, useState } from 'preact/hooks';
import type { Digest } from '../../model/digest';
import { panelOpener } from '../panel/open-panel';
import { isPage } from '../show';
import { isUnsupported, type ShownFact } from '../shown-fact';
import { asMarkdown } from '../take/as-markdown';
import { asText } from '../take/as-text';
import { fileNameFor, saveFile } from '../take/save';
import { takenFrom } from '../take/sources';
import type { Toast } from '../hooks/use-toast';
import { readerLocale, say } from '../wording/words';
import { Icon } from './icon';
import { Listen } from './listen';
import { OpenPages } from './open-pages';

/** Actions on the facts that are shown, always in reach at the bottom. */
export function ActionBar(props: {
  readonly digest: Digest;
  readonly facts: readonly ShownFact[];
  /** The message shown at the moment. */
  readonly toast: Toast | undefined;
  readonly onTell: (text: string) => void;
  /** Takes the message away, since the reader wants what it covers. */
  readonly onDismiss: () => void;
}) {
  const { digest, facts, toast, onTell, onDismiss } = props;
  const menuId = useId();
  const openPanel = isPage() ? undefined : panelOpener(digest.subject.tabId);
  // Facts that the article does not support are included only when the reader asks for them.
  const [takesAll, setTakesAll] = useState(false);
  const supported = facts.filter((fact) => !isUnsupported(fact));
  const takenFacts = takesAll ? facts : supported;
  const taken = () =>
    takenFrom(digest, takenFacts, { locale: readerLocale(), unsupported: say('takenUnsupported') });
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => onTell(say('doneCopied')),
      () => onTell(say('doneNotCopied')),
    );
  };
  const share = (): void => {
    const { title, url } = taken();
    const text = asText(taken());
    navigator.share({ title, url, text }).catch((reason: unknown) => {
      // An AbortError means that the reader cancelled; after any other error the text is copied instead.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) copy(text);
    });
  };

  return (
    <div
      class="action-bar"
      role="group"
      aria-label={say('labelActions')}
      // The message lets the mouse through: these come as the pointer or the focus goes on to another button.
      onPointerOver={onDismiss}
      onFocusIn={onDismiss}
    >
      <button type="button" class="action" onClick={() => copy(asText(taken()))}>
        <Icon name="copy" />
        {say('actionCopy')}
      </button>
      {/* Firefox lacks it where speech is switched off in the profile. */}
      {'speechSynthesis' in globalThis && (
        <Listen article={digest.article} facts={takenFacts} onTell={onTell} />
      )}
      <button
        type="button"
        class="tool"
        popovertarget={menuId}
        aria-label={say('actionMoreActions')}
        title={say('actionMoreActions')}
      >
        <Icon name="more" />
      </button>
      {/* A click on any entry closes the menu. */}
      <div id={menuId} class="menu" popover="auto" onClick={(event) => event.currentTarget.hidePopover()}>
        <button type="button" onClick={() => copy(asMarkdown(taken(), { hasSources: false }))}>
          {say('actionCopyMarkdown')}
        </button>
        <button type="button" onClick={() => copy(asMarkdown(taken(), { hasSources: true }))}>
          {say('actionCopySources')}
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile(fileNameFor(digest.article.title, 'md'), asMarkdown(taken(), { hasSources: true }))
          }
        >
          {say('actionSave')}
        </button>
        {supported.length < facts.length && (
          <button
            type="button"
            data-action="take-unsupported"
            aria-pressed={takesAll}
            onClick={() => setTakesAll(!takesAll)}
          >
            {say('actionTakeUnsupported')}
          </button>
        )}
        {openPanel !== undefined && (
          <button type="button" data-action="panel" onClick={openPanel}>
            {say('actionPanel')}
          </button>
        )}
        {'share' in navigator && (
          <button type="button" onClick={share}>
            {say('actionShare')}
          </button>
        )}
      </div>
      <OpenPages />
      {/* Hidden from screen readers, which get it from the status line. */}
      {toast !== undefined && (
        <p class="toast" aria-hidden="true">
          {toast.text}
        </p>
      )}
    </div>
  );
}
