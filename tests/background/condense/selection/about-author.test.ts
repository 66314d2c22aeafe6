import { describe, expect, it } from 'vitest';
import { blocksAboutAuthor } from '../../../../src/background/condense/selection/about-author';
import { articleOf } from '../article';

const NEWS = 'The ferry across the sound sails again after a winter in the dock.';

function about(texts: readonly string[], byline: string, title = 'Ferry returns'): readonly number[] {
  const article = articleOf(texts.map((text) => ({ kind: 'body' as const, text })));
  return [...blocksAboutAuthor({ ...article, byline, title })].toSorted((a, b) => a - b);
}

describe('blocksAboutAuthor', () => {
  const bio = 'Ada Holm is a reporter in Orla. She writes about the sea.';
  const other = 'Bo Lind, a former sailor, lives in Brill.';
  const middle = Array.from({ length: 6 }, () => NEWS);

  it('finds what the page says about the author at either end', () => {
    expect(about([bio, ...middle, bio], 'Ada Holm')).toEqual([0, 7]);
  });

  it.each([[1], [2]])('looks at the first two blocks only: %s before it', (count) => {
    const texts = [...middle.slice(0, count), bio, ...middle];
    expect(about(texts, 'Ada Holm')).toEqual(count < 2 ? [count] : []);
  });

  it.each([[2], [3]])('looks at the last three blocks only: %s after it', (count) => {
    const texts = [...middle, bio, ...middle.slice(0, count)];
    expect(about(texts, 'Ada Holm')).toEqual(count < 3 ? [6] : []);
  });

  it.each(['Bo Lind and Ada Holm', 'Ada Holm, Bo Lind', 'Ada Holm、Bo Lind', 'Ada Holm et Bo Lind'])(
    'finds it for each of several authors: %s',
    (byline) => {
      expect(about([...middle, bio, other], byline)).toEqual([6, 7]);
    },
  );

  it.each([
    ['where the title names the author', [bio, ...middle], 'Ada Holm', 'What Ada saw'],
    ['where another paragraph names the author', [bio, ...middle, 'The mayor thanked Holm.'], 'Ada Holm'],
    ['of somebody whose name begins so', ['Ada Holmgren was saved.', ...middle], 'Ada Holm'],
    ['by a name of one word', ['Orla has a new port.', ...middle], 'Orla'],
    ['of an agency', ['BBC News has learned that the port will close.', ...middle], 'BBC News'],
    ['of a firm', ['Deutsche Bahn AG builds a line to Orla.', ...middle], 'Deutsche Bahn AG'],
    ['where nothing else is told', [bio], 'Ada Holm'],
    ['without a byline', [bio, ...middle], ''],
  ])('finds nothing %s', (_where, texts, byline, title = 'Ferry returns') => {
    expect(about(texts, byline, title)).toEqual([]);
  });
});
