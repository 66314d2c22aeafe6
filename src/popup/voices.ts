/** How long a click waits for the platform's voices. */
const PATIENCE_MS = 500;

/** What of `speechSynthesis` tells its voices. */
type VoiceSource = Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'removeEventListener'>;

/** Whether a voice speaks the language. An unknown language is read with the platform's default voice. */
export async function hasVoiceFor(language: string, source: VoiceSource): Promise<boolean> {
  const wanted = language.split('-')[0]?.toLowerCase();
  const voices = await voicesOf(source);
  return voices.some((voice) => !wanted || voice.lang.split(/[-_]/)[0]?.toLowerCase() === wanted);
}

/** The voices, which browsers begin to look for when a document asks first: until they are told of there are none. */
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
