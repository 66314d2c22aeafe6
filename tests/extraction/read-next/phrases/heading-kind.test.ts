import { describe, expect, it } from 'vitest';
import phrases from '../../../../src/extraction/read-next/phrases/data/headings.json';
import index from '../../../../src/extraction/read-next/phrases/data/heading-index.json';
import { announcedBy, headingKind } from '../../../../src/extraction/read-next/phrases/heading-kind';
import { headingIndex } from '../../../../scripts/read-next/heading-index';

describe('headingKind', () => {
  it.each([
    ['Read next', 'readnext'],
    ['RELATED STORIES:', 'related'],
    ['Most popular', 'mostread'],
    ['Latest news', 'latest'],
    ['Mehr zum Thema', 'related'],
    ['Das könnte Sie auch interessieren', 'readnext'],
    ['Más leídas', 'mostread'],
    ['اقرأ أيضًا', 'related'],
    ['קראו גם', 'related'],
    ['İlgili haberler', 'related'],
    ['ये भी पढ़ें', 'readnext'],
    ['【関連記事】', 'related'],
    ['Empfohlene Beiträge', 'recommended'],
    ['Beliebteste Texte', 'mostread'],
    ['More from Lowmere', 'moresection'],
    ['More weather', 'moresection'],
    ['Comments', 'avoid'],
    ['From our partners', 'avoid'],
  ])('%s promises %s', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each(['Bring your own cup', 'Unrelatedness', 'What is more', ''])('%j promises nothing', (text) => {
    expect(headingKind(text)).toBe('unknown');
  });
});

describe('announcedBy', () => {
  it.each(['Latest comments', 'Most popular videos', 'Neueste Kommentare'])(
    '%s is of other things',
    (text) => {
      expect(announcedBy(text).isOfOther).toBe(true);
    },
  );
  it.each(['Latest news', 'Related stories', 'Zum Thema'])('%s is not', (text) => {
    expect(announcedBy(text).isOfOther).toBe(false);
  });
});

describe('the table of phrases', () => {
  it('has its index written anew: npx tsx scripts/heading-index.ts', () => {
    expect(index).toEqual(headingIndex());
  });

  it('is written as headings are compared, so that each phrase finds itself', () => {
    const all = Object.values(phrases).flatMap((kinds) => Object.values(kinds).flat());
    const lost = all.filter((phrase) => headingKind(phrase.replace(/^\^/u, '')) === 'unknown');
    expect(lost).toEqual([]);
  });
});
