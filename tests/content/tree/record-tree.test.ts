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
  it('notes elements, texts and ends in turn', () => {
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

  it('takes the attributes that count, and no others', () => {
    expect(
      recorded('<a href="/a" onclick="x()" data-id="7" class="Big" style="color:red" rel="">x</a>'),
    ).toEqual([['body'], ['a', 'href', '/a', 'class', 'Big'], 'x']);
  });

  it('takes no picture for an address', () => {
    expect(recorded(`<a href="data:${'x'.repeat(30_000)}">x</a>`)).toEqual([
      ['body'],
      ['a', 'href', `data:${'x'.repeat(9_995)}`],
      'x',
    ]);
  });

  it('leaves out what is not seen, and notes its pictures', () => {
    expect(
      recorded(
        '<p>One<span hidden>two</span></p><div hidden><img src="a.png"></div><script>x</script><img hidden src="b.png">',
      ),
    ).toEqual([['body'], ['p'], 'One', 1, null, null]);
  });

  it('reads a text in one with what stands between its parts', () => {
    expect(recorded('<p>One<!-- ad -->  two</p>')).toEqual([['body'], ['p'], 'One  two']);
  });

  it('hands white space between elements over as a single space', () => {
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

  it('keeps white space where it is shown as it was typed', () => {
    expect(recorded('<pre>One\n\n  two<b>\n</b></pre>')).toEqual([
      ['body'],
      ['pre'],
      'One\n\n  two',
      ['b'],
      '\n',
    ]);
  });

  it('goes no deeper than a parser does', () => {
    expect(recorded(`${'<i>'.repeat(2000)}x${'</i>'.repeat(2000)}`)).toHaveLength(513);
  });

  it('gives up on a page that no article could fill', () => {
    expect(recorded(`<p>${'x'.repeat(41_000_000)}</p>`)).toEqual({ kind: 'too-large' });
  });
});
