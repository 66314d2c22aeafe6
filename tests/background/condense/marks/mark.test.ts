import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/background/condense/marks/mark';
import { readSentence } from '../compression/read-sentence';

function marksIn(said: string, language = 'en') {
  const { text, table, sentence } = readSentence(said, language);
  return marksOf(text, sentence.words, [sentence.span], table).map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`,
  );
}

describe('marksOf finds', () => {
  it.each([
    [
      'en',
      'Mayor Ada Quill bought 60 boats for $3 million.',
      ['person: Mayor Ada Quill', 'amount: 60', 'amount: $3 million'],
    ],
    ['en', 'The fire in Brill was put out on April 30.', ['place: Brill', 'date: April 30']],
    [
      'en',
      'Shares of Brill Bank fell 4.5% on Thursday.',
      ['organisation: Brill Bank', 'amount: 4.5%', 'date: Thursday'],
    ],
    ['de', 'Am 3. Mai wurden 40 Millionen Euro gezahlt.', ['date: 3. Mai', 'amount: 40 Millionen Euro']],
    ['de', 'Am Mittwochabend brannte es in Brill.', ['date: Mittwochabend']],
    ['fr', 'La ministre Ada Quill a promis 3 millions de plus.', ['person: Ada Quill', 'amount: 3 millions']],
    ['es', 'El incendio en Brill dejó 40 personas sin casa.', ['place: Brill', 'amount: 40 personas']],
  ])('%s: %s', (language, said, marks) => {
    expect(marksIn(said, language)).toEqual(marks);
  });
});

describe('marksOf leaves', () => {
  it.each([
    ['en', 'May Quill and her boats may march in spring.'],
    ['en', 'Nobody was told of the fire.'],
  ])('no date in %s: %s', (language, said) => {
    expect(marksIn(said, language).filter((mark) => !/^(?:name|person)/u.test(mark))).toEqual([]);
  });

  it('what was cut away', () => {
    const { text, table, sentence } = readSentence('The fire in Brill was put out on April 30.', 'en');
    expect(marksOf(text, sentence.words, [{ start: 0, end: 8 }], table)).toEqual([]);
  });
});
