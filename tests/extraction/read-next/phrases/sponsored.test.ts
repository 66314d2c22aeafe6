import { describe, expect, it } from 'vitest';
import { isSponsoredLabel } from '../../../../src/extraction/read-next/phrases/sponsored';

describe('isSponsoredLabel', () => {
  it.each(['Sponsored', 'ANZEIGE', 'Reisen | Anzeige', 'Publicidad', '広告', 'ממומן'])('%s', (text) => {
    expect(isSponsoredLabel(text)).toBe(true);
  });
  it.each(['Sponsored riders cross the moor', 'Anzeige gegen den Wirt', 'Business', ''])('not %j', (text) => {
    expect(isSponsoredLabel(text)).toBe(false);
  });
});
