import type { Settings } from '../../model/settings';
import { ask } from '../ask';
import { NEVER_KEPT, SETTINGS } from '../stored-items';
import { useExplained } from '../hooks/use-explained';
import { useStored } from '../hooks/use-stored';
import { say } from '../wording/words';
import { ClearEverything } from './clear-everything';
import { EngineSection } from './engine/engine-section';
import { FactCount } from './fact-count';
import { NeverKept } from './never-kept';
import { ShortcutRow } from './shortcut-row';

/** Everything that a reader can choose. Each choice is saved immediately; there is nothing to confirm. */
export function SettingsPage() {
  const [settings, write] = useStored(SETTINGS);
  const [neverKept] = useStored(NEVER_KEPT);
  const keeps = useExplained();
  if (settings === undefined || neverKept === undefined) return null;
  const change = (part: Partial<Settings>): void => write({ ...settings, ...part });
  return (
    <main class="page">
      <h1>{say('titleSettings')}</h1>
      <section>
        <h2>{say('headingFacts')}</h2>
        <FactCount value={settings.factCount} onChange={(factCount) => change({ factCount })} />
        <ShortcutRow />
      </section>
      <EngineSection settings={settings} onChange={change} />
      <section>
        <h2>{say('titleRecent')}</h2>
        <label class="row">
          <input
            type="checkbox"
            {...keeps.control}
            checked={settings.keepsRecent}
            onChange={(event) => change({ keepsRecent: event.currentTarget.checked })}
          />
          <span>
            <span {...keeps.name}>{say('settingKeepsRecent')}</span>
            <span class="hint" {...keeps.hint}>
              {say('hintKeepsRecent')}
            </span>
          </span>
        </label>
        <NeverKept
          hosts={neverKept}
          onAdd={(host) => void ask({ kind: 'never-keep', host })}
          onRemove={(host) => void ask({ kind: 'keep-again', host })}
        />
        <p>
          <a href="../recent/recent.html">{say('titleRecent')}</a>
        </p>
      </section>
      <section>
        <h2>{say('headingPrivacy')}</h2>
        <p>{say('privacySees')}</p>
        {settings.engine !== 'endpoint' && <p>{say('privacyStays')}</p>}
        <p>
          <a href="../welcome/welcome.html">{say('titleWelcome')}</a>
        </p>
      </section>
      <ClearEverything />
    </main>
  );
}
