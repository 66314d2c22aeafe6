import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '../../model/digest';
import type { EngineUse } from '../../model/engine';
import { engineText } from '../wording/engine-words';
import { readShortcut } from '../shortcut';
import { readerLocale, say, type Key } from '../wording/words';

const ENGINE_NAMES = { 'built-in': 'engineBuiltIn' } satisfies Record<Digest['engine'], Key>;

/** How the facts were made, by which engine and in what time, and the keyboard shortcut that opens this view. */
export function Making(props: {
  readonly digest: Digest;
  /** The engine whose words are shown; undefined for the page's own words. */
  readonly use: EngineUse | undefined;
}) {
  const { digest, use } = props;
  const milliseconds = new Intl.NumberFormat(readerLocale(), {
    style: 'unit',
    unit: 'millisecond',
    maximumFractionDigits: 0,
  });
  return (
    <footer class="making small dots">
      {use === undefined ? (
        <>
          <span>{say(ENGINE_NAMES[digest.engine])}</span>
          <span>
            {/* Among Hebrew words "30 ms" would be displayed in reverse order. */}
            <bdi>{milliseconds.format(Math.max(1, digest.ms.pull + digest.ms.condense))}</bdi>
          </span>
        </>
      ) : (
        <span>{engineText(use)}</span>
      )}
      <Shortcut />
    </footer>
  );
}

function Shortcut() {
  const [text, setText] = useState<string>();
  useEffect(() => {
    void readShortcut().then((keys) => setText(keys === '' ? say('shortcutNone') : keys));
  }, []);
  return <span class="shortcut">{text ?? '\u00a0'}</span>;
}
