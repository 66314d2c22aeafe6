import { say, wordsDirection, wordsLanguage } from '../wording/words';

/** Who says a fact, after it. Eyes see a dash; a dash is silent, so screen readers get a word in its place. */
export function Speaker({ name }: { readonly name: string }) {
  return (
    <span class="speaker">
      <span class="unseen" lang={wordsLanguage()} dir={wordsDirection()}>
        {say('labelSpeaker')}
      </span>{' '}
      {name}
    </span>
  );
}
