import { describe, expect, it } from 'vitest';
import { cutSets } from '../../../../src/background/condense/compression/cut-sets';
import { cutsIn } from '../../../../src/background/condense/compression/cuts-in';
import { viewOf } from '../../../../src/background/condense/compression/sentence-view';
import { readSentence } from './read-sentence';

/** All pieces that may be cut from a sentence, some of whose words are worth more than the others. */
function cutFrom(said: string, worthy: readonly string[]): readonly string[] {
  const { text, table, sentence } = readSentence(said, 'en');
  const view = viewOf(text, sentence, table);
  const worthOf = ({ start, end }: { start: number; end: number }): number =>
    sentence.words
      .filter((word) => word.start >= start && word.end <= end)
      .reduce((sum, { lower }) => sum + (worthy.includes(lower) ? 3 : 0.2), 0);
  const longest = cutSets(view, cutsIn(view), worthOf).at(-1)?.cuts ?? [];
  return longest.map(({ start, end }) => text.slice(start, end).trim());
}

describe('cutSets', () => {
  const said = 'The guards shut the old pier in Orla and burned the boats of strikers.';

  it('drops what the subject did next when it says less than the rest', () => {
    expect(cutFrom(said, ['guards', 'shut', 'pier', 'orla'])).toEqual(['and burned the boats of strikers']);
  });

  it('keeps a second clause when it may be the outcome', () => {
    const two = 'Quill missed the last shot for the town, and Vane struck the winning kick.';
    expect(cutFrom(two, ['vane', 'winning', 'kick'])).toEqual([]);
    expect(cutFrom(two, ['quill', 'missed', 'last', 'shot', 'town'])).toEqual([
      ', and Vane struck the winning kick',
    ]);
  });

  it('keeps what the subject did next when it may be the outcome', () => {
    expect(cutFrom(said, ['pier', 'burned', 'boats', 'strikers'])).toEqual([]);
  });
});
