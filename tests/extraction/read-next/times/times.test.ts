import { describe, expect, it } from 'vitest';
import { isoDate, timeReader } from '../../../../src/extraction/read-next/times/times';

describe('timeReader', () => {
  it.each([
    ['en', '04:00'],
    ['en', '2 hours ago'],
    ['en', 'March 28, 2026'],
    ['en', 'Yesterday'],
    ['de', '17:42 Uhr'],
    ['de', '19.10.2019, 21:59 Uhr'],
    ['fr', '14 septembre 2019'],
    ['ja', '2月10日'],
    ['ja', '3時間前'],
    ['tr', '3 saat önce'],
    ['hi', '2 घंटे पहले'],
    ['ar', 'قبل ٤ أيام'],
    ['ar', 'قبل يومين'],
    ['ar', 'قبل أسبوع'],
    ['he', 'לפני 3 שעות'],
    ['he', '3 בינואר 2026'],
    ['hi', '12 मार्च 2026'],
    ['th', '5 มีนาคม 2569'],
    ['pl', '3 godziny temu'],
    ['ru', '5 марта 2026 г.'],
    ['de', 'vor 30 Minuten'],
    ['de', 'Heute, 14:05 Uhr'],
    ['en', 'Published 4h at 9:15 PM'],
  ])('%s: %s is a time', (language, text) => {
    expect(timeReader(language)(text, '')).toBe(true);
  });

  it.each([
    ['en', 'Top 10 stories'],
    ['en', '12 dead in fire'],
    ['en', 'Politics'],
    ['de', 'Formel 1'],
    ['ja', '関連記事'],
    ['en', 'Signing Day 2026'],
    ['en', 'September 2026 open thread'],
    ['en', '5 min read'],
    ['de', '65 Min.'],
    ['de', 'Wochenende in Lowmere'],
    ['fr', '3 jours à la mer'],
  ])('%s: %s is none', (language, text) => {
    expect(timeReader(language)(text, '')).toBe(false);
  });

  it('takes a bare span of time where its element is named for a time, and not where it is named for a length', () => {
    expect(timeReader('en')('3h', 'card-time')).toBe(true);
    expect(timeReader('en')('3h', 'total-time')).toBe(false);
  });

  it('survives a language tag that is none', () => {
    expect(timeReader('en_US!!')('04:00', '')).toBe(true);
    expect(timeReader('en_US!!')('3 days ago', '')).toBe(true);
  });
});

describe('isoDate', () => {
  it.each(['2026-03-28', '2026-03-28T10:00:00Z', '2026-03-28T10:00+0900'])('takes %s', (text) => {
    expect(isoDate(text)).toBe(text);
  });
  it.each(['', 'yesterday', 'PT2M', '2026-13-45', '<b>2026-01-01</b>'])('leaves %j', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });
});
