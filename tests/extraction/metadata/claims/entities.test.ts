import { expect, test } from 'vitest';
import { plain } from '../../../../src/extraction/metadata/claims/entities';

test.each([
  ['caf&eacute;', 'café'],
  ['&copy; The Courier', '© The Courier'],
  ['F&yuml;rst', 'Fÿrst'],
  ['Fish &amp; chips', 'Fish & chips'],
  ['the mayor&rsquo;s', 'the mayor’s'],
  ['n&#8217;est &#x2014; oui', 'n’est — oui'],
  ['&unknown; stays', '&unknown; stays'],
])('%j is read as %j', (escaped, text) => {
  expect(plain(escaped)).toBe(text);
});
