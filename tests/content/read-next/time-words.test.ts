import { describe, expect, it } from 'vitest';
import { localeWords } from '../../../src/content/read-next/locale-words';
import { timeWords } from '../../../src/content/read-next/time-words';

describe('timeWords', () => {
  it.each([
    ['de', 'dienstag', 'gestern', 'vor'],
    ['de-LI', 'dienstag', 'gestern', 'vor'],
    ['tr', 'salı', 'dün', 'önce'],
    ['sw', 'jumanne', 'jana', 'zilizopita'],
  ])('knows %s, from the table or from the browser', (language, weekday, yesterday, ago) => {
    const { calendar, days, past } = timeWords(language);
    expect([calendar.has(weekday), days.has(yesterday), past.has(ago)]).toEqual([true, true, true]);
  });

  it.each(['', 'english', 'x-nothing'])('falls back on English for %j', (language) => {
    expect(timeWords(language)).toEqual(timeWords('en'));
  });

  it('has in its table what the browser says of English', () => {
    const { calendar, units, days } = localeWords('en');
    const known = timeWords('en');
    expect([...calendar].filter((word) => !known.calendar.has(word))).toEqual([]);
    expect([...units].filter((word) => !known.units.has(word) && !known.joins.has(word))).toEqual([]);
    expect([...days].filter((word) => !known.days.has(word))).toEqual([]);
  });
});
