import { describe, expect, it } from 'vitest';
import { mastheadReader } from '../../../../src/extraction/body/judgement/masthead';
import { blocksOf, BODY, PARAGRAPHS } from '../blocks';

const partOf = mastheadReader({
  title: 'The old ferry is sold',
  byline: 'Ada Holm',
  site: 'Quay Courier',
  language: 'en',
  published: '2024-05-03T10:00:00Z',
});

describe('lines that say what stands above the facts', () => {
  it.each([
    ['THE OLD FERRY IS SOLD', 'headline'],
    ['By ADA HOLM, Courier staff writer', 'byline'],
    ['Friday, May 3, 2024 | 10:00', 'date'],
    ['Published: May 3, 2024, 10:00 UTC', 'date'],
    ['May 3, 2024 10:00, updated: May 3, 2024', 'date'],
    ['Quay Courier', 'site'],
  ])('%s', (text, part) => {
    expect(partOf(text)).toBe(part);
  });

  it.each([
    'The old ferry is sold, the board says',
    'Ada Holm took the last ferry on Friday.',
    'May 4, 2024',
    'May 3, 2024: ferry sold',
    '3. Mai 2024: Fähre verkauft',
    'The old ferry is sold.',
    'The ferry sailed until May 3, 2024.',
  ])('no such line: %s', (text) => {
    expect(partOf(text)).toBeUndefined();
  });

  it('are left out of a text that is cut by breaks alone', () => {
    const text = PARAGRAPHS.join('<br><br>');
    const page = `<table><tr><td><font>Friday, May 3, 2024</font><br><br><font><b>The old ferry is sold</b></font><br><br><font><b>By ADA HOLM</b><br><i>Courier staff writer</i></font><br><br><font>${text}</font></td></tr></table>`;
    const head =
      '<title>The old ferry is sold</title><meta property="article:published_time" content="2024-05-03">';
    expect(blocksOf(page, { head })).toEqual(BODY);
  });
});
