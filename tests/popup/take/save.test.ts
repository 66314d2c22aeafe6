import { expect, test, vi } from 'vitest';
import { fileNameFor, saveFile } from '../../../src/popup/take/save';

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

test('a saved text is kept until the browser has read it, and no longer', () => {
  vi.useFakeTimers();
  const saved: unknown[] = [];
  const link = { href: '', download: '', click: () => saved.push([link.href, link.download]) };
  vi.stubGlobal('document', { createElement: () => link });
  const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:nutgraf/1');
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  saveFile('Ferry back.md', '# Ferry back');
  expect(create).toHaveBeenCalledOnce();
  expect(saved).toEqual([['blob:nutgraf/1', 'Ferry back.md']]);
  vi.advanceTimersByTime(5000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:nutgraf/1');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
