import { describe, expect, it } from 'vitest';
import { byLength, isBy, mayHoldBy } from '../../../../src/extraction/metadata/byline/by';

describe('"By" and its likes before a name', () => {
  it.each([
    ['By Ada Holm', 3],
    ['BY ADA HOLM', 3],
    ['Text: Ada Holm', 6],
    ['Text und Fotos: Ada Holm', 16],
    ['Written by Ada Holm', 11],
    ['Автор: Ада Хольм', 7],
    ['記者王小明', 2],
    ['記者／王小明', 3],
    ['기자 김하늘', 3],
    ['Por  Ana Ruiz', 5],
  ])('%s', (text, length) => {
    expect(byLength(text)).toBe(length);
  });

  it.each(['Byron Holm', 'Bye now', 'By', 'By: ', 'Textil: neu', 'Ada Holm', '', '기자김하늘', 'divers'])(
    'does not stand before a name in "%s"',
    (text) => {
      expect(byLength(text)).toBe(0);
    },
  );

  it('may stand alone, the name in the next line', () => {
    expect(isBy('Author:')).toBe(true);
    expect(isBy(' von ')).toBe(true);
    expect(isBy('Author bio')).toBe(false);
    expect(isBy('')).toBe(false);
  });
});

describe('a quick look for a byline', () => {
  it.each([
    'By Ada Holm',
    '— By Ada Holm',
    'Culture | By Ada Holm',
    '3 May 2019 By Ada Holm',
    '2024年5月3日記者 王小明',
    '10:30 Uhr, von Ada Holm',
  ])('finds one in "%s"', (text) => {
    expect(mayHoldBy(text)).toBe(true);
  });

  it.each(['Rain fell by the river', 'Culture | Music', '12 ships', '', 'A note by Ada Holm'])(
    'finds none in "%s"',
    (text) => {
      expect(mayHoldBy(text)).toBe(false);
    },
  );
});
