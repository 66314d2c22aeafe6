import { useEffect, useRef, useState } from 'preact/hooks';
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
 *
 * @param language of the facts, BCP 47; empty if unknown
 * @param textAt the words to read of each fact; undefined after the last
 */
export function useSpeech(language: string, textAt: (place: number) => string | undefined): Speech {
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
    const text = textAt(place.current);
    if (text === undefined) {
      place.current = 0;
      hush('silent');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    if (language !== '') utterance.lang = language;
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
    const hasVoice = await hasVoiceFor(language, speechSynthesis);
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
