import { afterEach, expect, test, vi } from 'vitest';
import { condense } from '../../../src/background/condense';
import { rehearseOnce } from '../../../src/background/digest/rehearsal';

vi.mock(import('../../../src/background/condense'), async (original) => {
  const { condense } = await original();
  return { condense: vi.fn(condense) };
});
afterEach(() => void vi.mocked(condense).mockClear());

test('a worker rehearses once, with an article that has facts to cut and somebody who says one', () => {
  rehearseOnce();
  rehearseOnce();
  expect(condense).toHaveBeenCalledOnce();
  const [result] = vi.mocked(condense).mock.results;
  const { facts = [] } = result?.type === 'return' ? result.value : {};
  expect(facts.some(({ kept }) => kept.length > 1)).toBe(true);
  expect(facts.some(({ speaker }) => speaker !== undefined)).toBe(true);
});
