/** How long a click waits for the platform's voices, in milliseconds. */
const PATIENCE_MS = 500;

/** The part of `speechSynthesis` that provides its voices. */
type VoiceSource = Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'removeEventListener'>;

/** Whether there is a voice for the language. An unknown language is read with the platform's default voice. */
export async function hasVoiceFor(language: string, source: VoiceSource): Promise<boolean> {
  const wanted = language.split('-')[0]?.toLowerCase();
  const voices = await voicesOf(source);
  return voices.some((voice) => !wanted || voice.lang.split(/[-_]/)[0]?.toLowerCase() === wanted);
}

/** Returns the voices; browsers look for them on a document's first request, and list none until they are found. */
async function voicesOf(source: VoiceSource): Promise<readonly SpeechSynthesisVoice[]> {
  if (source.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        source.removeEventListener('voiceschanged', onChanged);
        resolve();
      };
      const onChanged = (): void => {
        if (source.getVoices().length > 0) end();
      };
      const timer = setTimeout(end, PATIENCE_MS);
      source.addEventListener('voiceschanged', onChanged);
    });
  }
  return source.getVoices();
}
