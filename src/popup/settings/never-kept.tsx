import { useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { Icon } from '../parts/icon';
import { say } from '../wording/words';
import { hostNameIn } from './host-name';

/** Sites of which nothing is ever kept. */
export function NeverKept(props: {
  readonly hosts: readonly string[];
  readonly onAdd: (host: string) => void;
  readonly onRemove: (host: string) => void;
}) {
  const { hosts, onAdd, onRemove } = props;
  const [input, setInput] = useState('');
  const box = useKeptFocus<HTMLFormElement>();
  const field = useRef<HTMLInputElement>(null);
  const host = hostNameIn(input);
  const add = (event: Event): void => {
    event.preventDefault();
    if (host === undefined) return;
    onAdd(host);
    setInput('');
    // The button has nothing to add any more, and no focus then.
    field.current?.focus();
  };
  return (
    <form onSubmit={add} ref={box}>
      <label for="never-kept">{say('settingNeverKept')}</label>
      <div class="row">
        <input
          id="never-kept"
          ref={field}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={input}
          onInput={(event) => setInput(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={host === undefined}>
          {say('actionAdd')}
        </button>
      </div>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host} class="row row-between">
            <bdi>{host}</bdi>
            <button
              type="button"
              class="tool"
              aria-label={say('actionRemove', host)}
              title={say('actionRemove', host)}
              onClick={() => onRemove(host)}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
