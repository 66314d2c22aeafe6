import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/background/condense/sentences/split-sentences';

const sentences = (text: string, language: string): string[] =>
  splitSentences(text, language).map((span) => text.slice(span.start, span.end));

describe('splitSentences parts', () => {
  it.each([
    ['en', 'Rates rose. Shares fell.', 2],
    ['en', '“We won.” She left.', 2],
    ['en', 'Will it hold? “Yes.” It will!', 3],
    ['en', 'He moved to the U.S. The family stayed.', 2],
    ['en', 'A heading\nAnd a line', 2],
    ['de', 'Es regnete. Die Brücke blieb zu.', 2],
    ['fr', 'Il pleut. « Rien ne change. » La route reste fermée.', 3],
    ['ja', '首相は辞任した。後任は未定だ。', 2],
    ['hi', 'बारिश हुई। सड़क बंद है।', 2],
    ['ar', 'هل يعود؟ نعم يعود.', 2],
  ])('%s: %s', (language, text, count) => {
    expect(sentences(text, language)).toHaveLength(count);
  });
});

describe('splitSentences keeps whole', () => {
  it.each([
    ['en', 'Dr. Ada Quill met J. R. Vane of the U.S. Navy at 5 p.m. in St. Orla.'],
    ['en', 'Prices rose 3.5 percent to $1.20 a litre.'],
    ['en', 'Two men representing a woman who . claims to be ill.'],
    ['en', 'The suit by Cassel and . Edwin goes on.'],
    ['de', 'Am 3. Mai wurde z. B. die Brücke gesperrt.'],
    ['es', 'El Sr. Lara viaja a EE.UU. con su equipo.'],
    ['en', 'Visit nutwork.example for more.'],
    ['en', '"Stop!" she said.'],
  ])('%s: %s', (language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });
});

describe('splitSentences of odd input', () => {
  it('gives nothing for nothing', () => {
    expect(splitSentences('', '')).toEqual([]);
    expect(splitSentences(' \n ', 'en')).toEqual([]);
  });
  it('keeps a text without any full stop as one', () => {
    expect(splitSentences('a'.repeat(100_000), '')).toHaveLength(1);
  });
});
