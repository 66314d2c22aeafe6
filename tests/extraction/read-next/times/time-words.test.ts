import { describe, expect, it } from 'vitest';
import { localeWords } from '../../../../src/extraction/read-next/times/locale-words';
import { timeWords } from '../../../../src/extraction/read-next/times/time-words';

describe('timeWords', () => {
  it.each([
    ['de', 'dienstag', 'gestern', 'vor'],
    ['de-LI', 'dienstag', 'gestern', 'vor'],
    ['tr', 'salı', 'dün', 'önce'],
    ['sw', 'jumanne', 'jana', 'zilizopita'],
  ])('knows %s, from the table or from the browser', (language, weekday, yesterday, ago) => {
    const words = timeWords(language);
    expect([weekday, yesterday, ago].map((word) => words.get(word))).toEqual(['calendar', 'day', 'past']);
  });

  it.each(['', 'english', 'x-nothing'])('falls back on English for %j', (language) => {
    expect(timeWords(language)).toEqual(timeWords('en'));
  });

  it('has in its table what the browser says of English', () => {
    const { calendar, units, days } = localeWords('en');
    const known = timeWords('en');
    expect(calendar.filter((word) => known.get(word) !== 'calendar')).toEqual([]);
    expect(units.filter((word) => !['unit', 'join', 'calendar'].includes(known.get(word) ?? ''))).toEqual([]);
    expect(days.filter((word) => known.get(word) !== 'day')).toEqual([]);
  });
});
