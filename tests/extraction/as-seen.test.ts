import { expect, it } from 'vitest';
import { listAsSeen, metadataAsSeen } from '../../src/extraction/as-seen';

const HIDDEN = 'Fer\u00ADry\u202E sold\u2069';
const LONG = 'x'.repeat(3000);

it('gives a list no character that no reader sees, in any of its fields', () => {
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

it('gives no item that leads to an address without end, and no list without end', () => {
  const item = { title: 'Ferry sold', medium: 'article', isSponsored: false } as const;
  const items = Array.from({ length: 1000 }, (_, at) => ({ ...item, url: `https://news.example/${at}` }));
  const endless = { ...item, url: `https://news.example/${'a'.repeat(8000)}` };
  expect(listAsSeen({ items: [endless, ...items] }).items).toEqual(items.slice(0, 500));
});

it('gives metadata no such character, and no field without end', () => {
  const url = 'https://news.example/a';
  const metadata = metadataAsSeen(
    {
      title: LONG,
      byline: HIDDEN,
      site: HIDDEN,
      canonicalUrl: `${url}?${'a'.repeat(8000)}`,
      language: `en-${'a'.repeat(3000)}`,
      direction: 'ltr',
    },
    url,
  );
  expect(metadata.title).toHaveLength(2000);
  expect([metadata.canonicalUrl, metadata.language]).toEqual([url, '']);
  expect([metadata.byline, metadata.site]).toEqual(['Ferry sold', 'Ferry sold']);
});
