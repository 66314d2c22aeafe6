import { describe, expect, it } from 'vitest';
import { BODY, blocksOf, PARAGRAPHS, PROSE } from '../blocks';

describe('left out is', () => {
  it.each(['More about lost ferries:', 'ALSO:'])('"%s" with nothing below it', (introduces) => {
    expect(blocksOf(`<article>${PROSE}<p>${introduces}</p></article>`)).toEqual(BODY);
  });

  it('a link that comes again and again', () => {
    const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p><p><a href="#big">See it large</a></p>`);
    expect(blocksOf(`<article>${paragraphs.join('')}</article>`)).toEqual(BODY);
  });
});

describe('kept is', () => {
  it('a short line with a colon above a list', () => {
    const list = '<ul><li>The old ferry of Elmsworth, which was built in 1960.</li></ul>';
    expect(blocksOf(`<article>${PROSE}<p>What was sold:</p>${list}</article>`)).toContain(
      'body: What was sold:',
    );
  });

  it('a long last sentence with a colon', () => {
    const said =
      'The board of the harbour read aloud what the bank had written to all of its members in May:';
    expect(blocksOf(`<article>${PROSE}<p>${said}</p></article>`)).toEqual([...BODY, `body: ${said}`]);
  });

  it('an answer that is given again and again', () => {
    const asked = PARAGRAPHS.map((text) => `<p>${text}</p><p>No, I did not.</p>`).join('');
    expect(blocksOf(`<article>${asked}${PROSE}</article>`)).toHaveLength(3 * PARAGRAPHS.length);
  });
});
