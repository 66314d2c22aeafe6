import { expect, it } from 'vitest';
import { listAsSeen, metadataAsSeen } from '../../src/content/as-seen';

const HIDDEN = 'Ferry\u202E sold\u2069';
const LONG = 'x'.repeat(3000);

it('gives a list no sign that no reader sees, in any of its fields', () => {
  const item = {
    title: HIDDEN,
    url: 'https://news.example/a',
    medium: 'article',
    isSponsored: false,
  } as const;
  const list = listAsSeen({
    heading: HIDDEN,
    items: [{ ...item, time: HIDDEN, teaser: HIDDEN, section: HIDDEN }],
  });
  expect(list).toEqual({
    heading: 'Ferry sold',
    items: [
      { ...item, title: 'Ferry sold', time: 'Ferry sold', teaser: 'Ferry sold', section: 'Ferry sold' },
    ],
  });
});

it('gives metadata no such sign, and no field without end', () => {
  const metadata = metadataAsSeen({
    title: LONG,
    byline: HIDDEN,
    site: HIDDEN,
    canonicalUrl: 'https://news.example/a',
    language: 'en',
    direction: 'ltr',
  });
  expect(metadata.title).toHaveLength(2000);
  expect([metadata.byline, metadata.site]).toEqual(['Ferry sold', 'Ferry sold']);
});
