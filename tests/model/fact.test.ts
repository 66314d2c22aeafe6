import { describe, expect, it } from 'vitest';
import { keptText, piecesOf } from '../../src/model/fact';

/** Spans of the given words, in order. */
function spansOf(text: string, ...words: string[]): { start: number; end: number }[] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    if (start < 0) throw new Error(`"${word}" is not in the text`);
    from = start + word.length;
    return { start, end: from };
  });
}

describe('keptText', () => {
  it.each([
    ['The mayor, who is 60, resigned.', ['The mayor', 'resigned.'], 'The mayor resigned.'],
    ['In May, prices rose (by 2 %).', ['prices rose', '.'], 'Prices rose.'],
    ['yesterday iPhone sales fell.', ['iPhone sales fell.'], 'iPhone sales fell.'],
    ['首相は昨日、辞任を発表した。', ['首相は', '辞任を発表した。'], '首相は辞任を発表した。'],
    ['“We will, ” she said, “not pay.”', ['“We will', ' ”'], '“We will ”'],
  ])('joins what is kept of %s', (text, words, expected) => {
    expect(keptText(text, spansOf(text, ...words))).toBe(expected);
  });

  it('puts a name from elsewhere in brackets after its word', () => {
    const text = 'Akazawa spoke. He left.';
    const [name, he, left] = spansOf(text, 'Akazawa', 'He', 'left.');
    const kept = [{ start: he!.start, end: left!.end }];
    expect(keptText(text, kept, [{ after: he!.end, span: name! }])).toBe('He [Akazawa] left.');
  });
});

describe('piecesOf', () => {
  it('returns every word with its position in the text', () => {
    const text = 'The mayor, who is 60, resigned.';
    for (const piece of piecesOf(text, spansOf(text, 'The mayor', 'resigned.'))) {
      if (piece.span !== undefined) expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text);
      else expect(piece.text).toBe(' ');
    }
  });
});
