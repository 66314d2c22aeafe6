import { expect, test } from 'vitest';
import { fileNameFor } from '../../../src/popup/take/save';

test.each([
  ['Tunnel: yes or no?', 'Tunnel yes or no.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['مجلس المدينة يقر بناء نفق', 'مجلس المدينة يقر بناء نفق.md'],
  ['Ends with dots...', 'Ends with dots.md'],
  ['???', 'nutgraf.md'],
  ['', 'nutgraf.md'],
  ['a\u0000b\nc', 'a b c.md'],
])('%j is saved as %j', (title, name) => {
  expect(fileNameFor(title, 'md')).toBe(name);
});

test('a long title is cut between characters, never within one', () => {
  expect(fileNameFor('🚢'.repeat(200), 'md')).toBe(`${'🚢'.repeat(80)}.md`);
});
