import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '../../model/digest';
import { readShortcut } from '../shortcut';
import { readerLocale, say, type Key } from '../words';

const ENGINE_NAMES = { 'built-in': 'engineBuiltIn' } satisfies Record<Digest['engine'], Key>;

/** How the facts were made: by which engine, in what time; and the key that opens this view. */
export function Making({ digest }: { readonly digest: Digest }) {
  const milliseconds = new Intl.NumberFormat(readerLocale(), {
    style: 'unit',
    unit: 'millisecond',
    maximumFractionDigits: 0,
  });
  return (
    <footer class="making small dots">
      <span>{say(ENGINE_NAMES[digest.engine])}</span>
      <span>{milliseconds.format(Math.max(1, digest.ms.pull + digest.ms.condense))}</span>
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
