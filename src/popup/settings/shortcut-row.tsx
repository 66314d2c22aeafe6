import { useEffect, useId, useState } from 'preact/hooks';
import { readShortcut, shortcutSettings } from '../shortcut';
import { say } from '../wording/words';

/** The key binding that is actually set, and a button that opens the browser's page for changing it. */
export function ShortcutRow() {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void readShortcut().then(setKeys);
  }, []);
  const openSettings = shortcutSettings();
  const labelId = useId();
  return (
    <div class="row row-between">
      <span>
        <span id={labelId}>{say('commandOpen')}</span>
        <span class="hint">{keys === '' ? say('hintShortcutNone') : ''}</span>
      </span>
      <span class="row">
        {keys !== undefined && keys !== '' && <kbd>{keys}</kbd>}
        {openSettings !== undefined && (
          <button type="button" class="button quiet" aria-describedby={labelId} onClick={openSettings}>
            {say('actionChange')}
          </button>
        )}
      </span>
    </div>
  );
}
