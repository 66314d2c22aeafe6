import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { say } from '../wording/words';
import { hostNameIn } from './host-name';

/** Sites of which nothing is ever kept. */
export function NeverKept(props: {
  readonly hosts: readonly string[];
  readonly onChange: (hosts: readonly string[]) => void;
}) {
  const { hosts, onChange } = props;
  const [input, setInput] = useState('');
  const host = hostNameIn(input);
  const add = (event: Event): void => {
    event.preventDefault();
    if (host === undefined) return;
    onChange([...new Set([...hosts, host])].sort());
    setInput('');
  };
  return (
    <form onSubmit={add}>
      <label for="never-kept">{say('settingNeverKept')}</label>
      <div class="row">
        <input
          id="never-kept"
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
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
