import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { deniedItems } from '../../../../src/background/condense/selection/denied-items';
import type { BlockText } from '../../../../src/model/article';
import { articleOf } from '../article';

function denied(above: string, language = 'en'): readonly number[] {
  const items: readonly BlockText[] = ['Copying whole books', 'Crossing the bridge at night'].map((text) => ({
    kind: 'list-item',
    text,
  }));
  const article = articleOf(
    [{ kind: 'body', text: above }, ...items, { kind: 'body', text: 'The end.' }],
    language,
  );
  return [...deniedItems(article, tableFor(language, article.text))];
}

describe('deniedItems', () => {
  it.each([
    ['Please do not use the old port for:', 'en'],
    ['Please don’t use the old port for:', 'en'],
    ['Im alten Hafen ist nicht erlaubt:', 'de'],
    ['Dans le vieux port, on ne peut pas faire ceci :', 'fr'],
  ])('finds the items below a line that denies them: %s', (above, language) => {
    expect(denied(above, language)).toEqual([1, 2]);
  });

  it.each(['Use the old port for:', 'Please do not use the old port.'])('finds none below: %s', (above) => {
    expect(denied(above)).toEqual([]);
  });
});
