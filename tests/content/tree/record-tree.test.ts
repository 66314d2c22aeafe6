import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { unstyledSight } from '../../../src/content/sight/unstyled';
import { recordTree } from '../../../src/content/tree/record-tree';
import { atOnce } from '../../../src/model/work/work';

const recorded = (markup: string): unknown => {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  const read = atOnce(recordTree(document.body, { sight: unstyledSight, places: new Map() }));
  if (read.kind !== 'read') return read;
  return read.pieces.flatMap((piece): unknown => JSON.parse(piece));
};

describe('recording a tree', () => {
  it('records elements, texts and ends in order', () => {
    expect(recorded('<main><p>One <b>bold</b></p><p>Two</p></main>')).toEqual([
      ['body'],
      ['main'],
      ['p'],
      'One ',
      ['b'],
      'bold',
      2,
      ['p'],
      'Two',
    ]);
  });

  it('records the attributes that matter, and no others', () => {
    expect(
      recorded('<a href="/a" onclick="x()" data-id="7" class="Big" style="color:red" rel="">x</a>'),
    ).toEqual([['body'], ['a', 'href', '/a', 'class', 'Big'], 'x']);
  });

  it('cuts off an address that contains a whole picture', () => {
    expect(recorded(`<a href="data:${'x'.repeat(30_000)}">x</a>`)).toEqual([
      ['body'],
      ['a', 'href', `data:${'x'.repeat(9_995)}`],
      'x',
    ]);
  });

  it('leaves out what is hidden, and notes that it has pictures', () => {
    expect(
      recorded(
        '<p>One<span hidden>two</span></p><div hidden><img src="a.png"></div><script>x</script><img hidden src="b.png">',
      ),
    ).toEqual([['body'], ['p'], 'One', 1, null, null]);
  });

  it('reads an element without child elements as one text', () => {
    expect(recorded('<p>One<!-- ad -->  two</p>')).toEqual([['body'], ['p'], 'One  two']);
  });

  it('records white space between elements as a single space', () => {
    expect(recorded('<ul>\n    <li>One</li>\n    </ul>')).toEqual([
      ['body'],
      ['ul'],
      ' ',
      ['li'],
      'One',
      1,
      ' ',
    ]);
  });

  it('keeps white space in preformatted text', () => {
    expect(recorded('<pre>One\n\n  two<b>\n</b></pre>')).toEqual([
      ['body'],
      ['pre'],
      'One\n\n  two',
      ['b'],
      '\n',
    ]);
  });

  it('goes no deeper than a parser nests', () => {
    expect(recorded(`${'<i>'.repeat(2000)}x${'</i>'.repeat(2000)}`)).toHaveLength(513);
  });

  it('gives up on a page that is larger than any article', () => {
    expect(recorded(`<p>${'x'.repeat(41_000_000)}</p>`)).toEqual({ kind: 'too-large' });
  });
});
