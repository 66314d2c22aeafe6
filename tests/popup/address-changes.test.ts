import { expect, test } from 'vitest';
import { AddressChanges } from '../../src/popup/address-changes';

test('does not mistake a reader who goes from page to page for a page that changes its address', () => {
  const changes = new AddressChanges();
  expect([0, 900, 1800, 2700, 3600].map((now) => changes.note(now))).not.toContain(true);
});

test('recognises a page that keeps changing its address from the fourth change on, until it stops', () => {
  const changes = new AddressChanges();
  expect([0, 50, 100, 150, 200].map((now) => changes.note(now))).toEqual([false, false, false, true, true]);
  expect(changes.isRestless(1000)).toBe(true);
  expect(changes.isRestless(2500)).toBe(false);
  expect(changes.note(2500)).toBe(false);
});
