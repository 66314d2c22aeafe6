import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../model/article';
import { spokenText, type ShownFact } from '../shown-fact';
import { hasVoiceFor } from '../voices';

/**
 * State of reading aloud. `speaking` includes waiting for a voice; `mute` means that the platform has no voice for the
 * article's language.
 */
export type SpeechPhase = 'silent' | 'speaking' | 'paused' | 'mute';

/** Reads facts aloud with the platform's voices. */
export interface Speech {
  readonly phase: SpeechPhase;
  /** Starts, pauses or resumes, depending on the phase. */
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Reads facts aloud, each as its own utterance. A pause is a stop that remembers the fact: the platforms' own pause
 * has no effect with some voices, and Chromium ends a long utterance after some 15 seconds.
 */
export function useSpeech(article: Article, facts: readonly ShownFact[]): Speech {
  const [phase, setPhase] = useState<SpeechPhase>('silent');
  const place = useRef(0);
  // A cancelled utterance still fires events later: only those of the current one count.
  const current = useRef<SpeechSynthesisUtterance>(undefined);
  // The click that waits for the voices, if any: a click that was taken back must not speak when they arrive.
  const waiting = useRef<symbol>(undefined);

  const hush = (next: SpeechPhase): void => {
    current.current = undefined;
    waiting.current = undefined;
    speechSynthesis.cancel();
    setPhase(next);
  };
  const speak = (): void => {
    const fact = facts[place.current];
    if (fact === undefined) {
      place.current = 0;
      hush('silent');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(spokenText(article, fact));
    if (article.language !== '') utterance.lang = article.language;
    utterance.addEventListener('end', () => {
      if (current.current !== utterance) return;
      place.current += 1;
      speak();
    });
    utterance.addEventListener('error', () => {
      if (current.current === utterance) hush('mute');
    });
    current.current = utterance;
    speechSynthesis.speak(utterance);
  };

  const start = async (): Promise<void> => {
    const click = Symbol('click');
    waiting.current = click;
    setPhase('speaking');
    const hasVoice = await hasVoiceFor(article.language, speechSynthesis);
    if (waiting.current !== click) return;
    waiting.current = undefined;
    if (hasVoice) speak();
    else hush('mute');
  };

  useEffect(() => {
    // Each view is a new document, for which the browser starts to look for voices on the first request.
    speechSynthesis.getVoices();
    return () => {
      waiting.current = undefined;
      speechSynthesis.cancel();
    };
  }, []);

  return {
    phase,
    toggle: () => {
      if (phase === 'speaking') hush('paused');
      else void start();
    },
    stop: () => {
      place.current = 0;
      hush('silent');
    },
  };
}
