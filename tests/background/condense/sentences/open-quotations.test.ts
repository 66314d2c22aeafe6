import { describe, expect, it } from 'vitest';
import { insideQuotation } from '../../../../src/background/condense/sentences/open-quotations';

/** The sentences reported as inside a quotation. Each line is a sentence; an empty line separates blocks. */
function inside(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  let start = 0;
  let block = 0;
  const sentences = lines.flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    if (line === '') block += 1;
    return line === '' ? [] : [{ span, block }];
  });
  return insideQuotation(text, sentences).flatMap((is, at) => {
    const span = sentences[at]?.span;
    return is && span !== undefined ? [text.slice(span.start, span.end)] : [];
  });
}

describe('insideQuotation', () => {
  it.each([
    [
      ['She said: "We won.', 'We sang.', 'We left."', 'The crowd cheered.'],
      ['We sang.', 'We left."'],
    ],
    [['‘It’s over.', 'They’re gone,’ he said.', 'Rain fell.'], ['They’re gone,’ he said.']],
    [["'It's over.", "They're gone,' he said.", 'Rain fell.'], ["They're gone,' he said."]],
    [['„Wir gehen.', 'Wir kommen wieder.“', 'Es regnete.'], ['Wir kommen wieder.“']],
    [['« On part.', 'On revient. »', 'Il pleut.'], ['On revient. »']],
    [['「行きます。', 'また来ます。」', '雨が降った。'], ['また来ます。」']],
    [
      ['”Det var hemskt.', 'Alla skrek och sprang.', 'Taket rasade”, säger Vane.', 'Det regnade.'],
      ['Alla skrek och sprang.', 'Taket rasade”, säger Vane.'],
    ],
    [['Vane sanoi: ”Voitimme.', 'Lauloimme.”', 'Satoi.'], ['Lauloimme.”']],
    [['»Vi vann.', 'Vi sjöng», säger Vane.', 'Det regnade.'], ['Vi sjöng», säger Vane.']],
    [['»Wir gehen.', 'Wir kommen wieder.«', 'Es regnete.'], ['Wir kommen wieder.«']],
    [['"We won," she said, "but late.', 'It hurt."', 'Rain fell.'], ['It hurt."']],
    [
      ['"We won.', 'It hurt," she said, "but fine.', 'Go on."'],
      ['It hurt," she said, "but fine.', 'Go on."'],
    ],
  ])('finds the sentences that continue a quotation: %j', (lines, expected) => {
    expect(inside(lines)).toEqual(expected);
  });

  it('follows a quotation over paragraphs that each open it again', () => {
    const lines = ['She said: “We won.', 'We sang.', '', '“Then we left.', 'It rained.”', 'The end.'];
    expect(inside(lines)).toEqual(['We sang.', 'It rained.”']);
  });

  it.each([
    [['He said "no" twice.', 'Rain fell.']],
    [["Mendes' record stands.", "It was the boys' day.", 'Rain fell.']],
    [['A mark " that nobody closes.', 'Rain fell.', 'Snow fell.']],
    [['She said: “We won.', '', 'Rain fell.', 'A “second” one closes.']],
    [['Vane sa ”ja” två gånger.', 'Det regnade.', 'Quill sa ”nej”.']],
    [['”Vi vann.', 'Det regnade.', 'Quill sa ”nej”.']],
    [['The pipe is 5” wide.', 'Rain fell.', 'The other is 6” wide.']],
    [['« On part. »', 'Il pleut.', '« On revient. »']],
    [['The pipe is 5" wide.', 'Rain fell.', '', 'So did snow."']],
  ])('ignores an opening mark that never closes: %j', (lines) => {
    expect(inside(lines)).toEqual([]);
  });
});
