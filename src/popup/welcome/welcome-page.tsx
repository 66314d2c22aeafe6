import { Icon } from '../parts/icon';
import { ShortcutRow } from '../settings/shortcut-row';
import { say, type Key } from '../wording/words';

const STEPS = ['welcomeClick', 'welcomeSource', 'welcomeMenu'] as const satisfies readonly Key[];

/** How the extension works, what it may see, and its shortcut: one page, shown once. */
export function WelcomePage() {
  return (
    <main class="page">
      <div class="emblem">
        <Icon name="acorn" />
      </div>
      <h1>{say('titleWelcome')}</h1>
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <section>
        <h2>{say('headingPrivacy')}</h2>
        <p>{say('privacySees')}</p>
        <p>{say('privacyStays')}</p>
      </section>
      <section>
        <h2>{say('headingShortcut')}</h2>
        <ShortcutRow />
      </section>
      <p>
        <a href="../settings/settings.html">{say('titleSettings')}</a>
      </p>
    </main>
  );
}
