import { expect, it } from 'vitest';
import { targetsIn } from '../../scripts/build/targets';

it('builds for both browsers, or for those that are named', () => {
  expect(targetsIn([])).toEqual(['chrome', 'firefox']);
  expect(targetsIn(['firefox'])).toEqual(['firefox']);
  expect(targetsIn(['firefox', 'chrome'])).toEqual(['chrome', 'firefox']);
});

it.each([['safari'], ['Chrome'], ['chrome', '--watch']])(
  'refuses %s rather than building less',
  (...args) => {
    expect(() => targetsIn(args)).toThrow('chrome, firefox');
  },
);
