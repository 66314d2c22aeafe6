import { describe, expect, it } from 'vitest';
import { sayingSetting } from '../../../../../src/background/condense/compression/rules/saying-setting';
import { cutBy } from '../read-sentence';

describe('sayingSetting deletes', () => {
  it.each([
    ['en', 'in a statement', 'Vane said in a statement that the dam is safe.', 'in a statement'],
    ['en', 'at the end', 'The dam is safe, the port said in a statement.', 'in a statement'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(sayingSetting, said, language)).toEqual(cut);
  });
});

describe('sayingSetting leaves', () => {
  it.each([
    ['en', 'goes on', 'Vane said in a statement of regret that the dam broke.'],
    ['en', 'no verb of saying', 'Vane erred in a statement that he made in May.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(sayingSetting, said, language)).toEqual([]);
  });
});
