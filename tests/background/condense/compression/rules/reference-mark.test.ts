import { expect, it } from 'vitest';
import { referenceMark } from '../../../../../src/background/condense/compression/rules/reference-mark';
import { cutBy } from '../read-sentence';

it.each([
  ['at a word', 'The old charm[2] of Orla was first seen in May.', '[2]'],
  ['several at once', 'The old charm of Orla, [sic] a spell,[3][14] was first seen in May.', '[3][14]'],
  ['before all words', '[1] The old charm of Orla was first seen in May.', '[1]'],
])('deletes the number of a note %s', (_where, said, cut) => {
  expect(cutBy(referenceMark, said)).toEqual([cut]);
});

it.each([
  ['a number that stands for another', 'The old charm of Orla was seen within [4] days in May.'],
  ['a number before a small word', '[12] people of the old town of Orla were hurt.'],
  ['a number in brackets', 'The people of Orla ([12] in all) were hurt in May.'],
  ['a word that stands for another', 'The[ir] old charm was first seen in Orla in May.'],
])('leaves %s', (_what, said) => {
  expect(cutBy(referenceMark, said)).toEqual([]);
});
