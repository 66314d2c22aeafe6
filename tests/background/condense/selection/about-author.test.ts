import { describe, expect, it } from 'vitest';
import { blocksAboutAuthor } from '../../../../src/background/condense/selection/about-author';
import { articleOf } from '../article';

const NEWS = 'The ferry across the sound sails again after a winter in the dock.';

function about(texts: readonly string[], byline: string, title = 'Ferry returns'): readonly number[] {
  const article = articleOf(texts.map((text) => ({ kind: 'body' as const, text })));
  return [...blocksAboutAuthor({ ...article, byline, title })];
}

describe('blocksAboutAuthor', () => {
  const bio = 'Ada Holm is a reporter in Orla. She writes about the sea.';
  const middle = Array.from({ length: 6 }, () => NEWS);

  it('finds what the page tells of the author at either end', () => {
    expect(about([bio, ...middle, bio], 'Ada Holm')).toEqual([0, 7]);
  });

  it('finds it for each of several authors', () => {
    expect(
      about([...middle, bio, 'Bo Lind, a former sailor, lives in Brill.'], 'Bo Lind and Ada Holm'),
    ).toEqual([6, 7]);
  });

  it.each([
    ['in the middle of the article', [...middle, bio, ...middle], 'Ada Holm', 'Ferry returns'],
    ['where the article is about the author', [bio, ...middle], 'Ada Holm', 'What Holm saw'],
    ['of somebody whose name begins so', ['Ada Holmgren was saved.', ...middle], 'Ada Holm', 'Ferry returns'],
    ['by a name of one word', ['Orla has a new port.', ...middle], 'Orla', 'Ferry returns'],
    ['without a byline', [bio, ...middle], '', 'Ferry returns'],
  ])('finds nothing %s', (_where, texts, byline, title) => {
    expect(about(texts, byline, title)).toEqual([]);
  });
});
