import { expect, it } from 'vitest';
import { fieldOf } from '../../src/model/record';

class Inherits {
  get told(): number {
    return 5;
  }
}

it.each<[string, unknown, unknown]>([
  ['an object', { told: 5 }, 5],
  ['an object of the browser, from its prototype', new Inherits(), 5],
  ['an object without it', {}, undefined],
  ['null', null, undefined],
  ['no object', 'told', undefined],
])('a field of %s', (_, value, field) => {
  expect(fieldOf(value, 'told')).toBe(field);
});
