import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../model/article';
import { spokenText, type ShownFact } from '../shown-fact';
import { useSpeech, type SpeechPhase } from '../hooks/use-speech';
import { localeFor, say, type Key } from '../wording/words';
import { Icon, type IconName } from './icon';

const BUTTON = {
  silent: { icon: 'listen', label: 'actionListen' },
  speaking: { icon: 'pause', label: 'actionPause' },
  paused: { icon: 'play', label: 'actionResume' },
  mute: { icon: 'listen', label: 'actionListen' },
} satisfies Record<SpeechPhase, { readonly icon: IconName; readonly label: Key }>;

/** Reads the facts aloud, with pause and stop. */
export function Listen(props: {
  readonly article: Article;
  readonly facts: readonly ShownFact[];
  readonly onTell: (text: string) => void;
}) {
  const { article, facts, onTell } = props;
  const { language } = article;
  const { phase, toggle, stop } = useSpeech(language, (place) => {
    const fact = facts[place];
    return fact === undefined ? undefined : spokenText(article, fact, localeFor(language));
  });
  const button = useRef<HTMLButtonElement>(null);
  const { icon, label } = BUTTON[phase];
  useEffect(() => {
    if (phase === 'mute') onTell(say('noteNoVoice'));
  }, [phase]);
  return (
    <>
      <button type="button" class="action" ref={button} onClick={toggle}>
        <Icon name={icon} />
        {say(label)}
      </button>
      {(phase === 'speaking' || phase === 'paused') && (
        <button
          type="button"
          class="tool"
          aria-label={say('actionStop')}
          title={say('actionStop')}
          onClick={() => {
            stop();
            // This one goes away.
            button.current?.focus();
          }}
        >
          <Icon name="stop" />
        </button>
      )}
    </>
  );
}
