import { expect, test } from 'vitest';
import { isNeverKept, pagesToKeep, parseNeverKept } from '../../src/model/never-kept';
import { RECENT_PAGES } from '../popup/preview/recent-pages';

test.each([
  ['https://clinic.example/a', 'clinic.example', true],
  ['https://www.clinic.example/a', 'clinic.example', true],
  ['https://my.eyes.clinic.example/a', 'clinic.example', true],
  ['https://clinic.example/a', 'www.clinic.example', true],
  ['https://clinic.example./a', 'clinic.example', true],
  ['https://clinic.example/a', 'my.clinic.example', false],
  ['https://eyeclinic.example/a', 'clinic.example', false],
  ['https://clinic.example.test/a', 'clinic.example', false],
  ['https://other.example/clinic.example', 'clinic.example', false],
  ['https://www.other.example/a', 'www.example', false],
  ['https://clinic.example/a', '', false],
  ['no address', 'clinic.example', false],
  ['no address', '', false],
])('%s, where %s is never kept: %j', (address, site, expected) => {
  expect(isNeverKept([address], ['bank.example', site])).toBe(expected);
});

test('drops the pages of a site that is added, and keeps those of others', () => {
  const [page] = RECENT_PAGES;
  if (page === undefined) throw new Error('no page');
  const other = { ...page, url: 'https://clinic.example/' };
  expect(pagesToKeep([{ ...page, url: 'https://www.bank.example/1' }, other], ['bank.example'])).toEqual([
    other,
  ]);
});

test.each([
  [['a.example', 5, null], ['a.example']],
  ['a.example', []],
  [undefined, []],
])('reads the hosts from %j in storage', (stored, hosts) => {
  expect(parseNeverKept(stored)).toEqual(hosts);
});
