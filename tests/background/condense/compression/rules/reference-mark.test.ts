import { expect, it } from 'vitest';
import { referenceMark } from '../../../../../src/background/condense/compression/rules/reference-mark';
import { cutBy } from '../read-sentence';

it.each([
  ['at a word', 'The old charm[2] of Orla was first seen in May.', '[2]'],
  ['several at once', 'The old charm of Orla, [sic] a spell,[3][14] was first seen in May.', '[3][14]'],
  ['before all words', '[1] The old charm of Orla was first seen in May.', '[1]'],
  ['apart', 'The charm [1] of Orla and its spell [2] were first seen in May.', '[1]|[2]'],
  [
    'in round brackets',
    'The charm was first seen in Orla in spring (1), and a spell was found in the old pier (2).',
    '(1)|(2)',
  ],
  ['at a word, in round brackets', 'The charm(1) of Orla and its spell(2) were first seen.', '(1)|(2)'],
])('deletes the number of a note %s', (_where, said, cut) => {
  expect(cutBy(referenceMark, said)).toEqual(cut.split('|'));
});

it.each([
  ['a number that stands for another', 'The old charm of Orla was seen within [4] days in May.'],
  ['a number before a small word', '[12] people of the old town of Orla were hurt.'],
  ['a number in brackets', 'The people of Orla ([12] in all) were hurt in May.'],
  ['a number that no other leads up to', 'The people of Orla were seen within (4) days in May.'],
  ['goals', 'The goals were shot by Quill (1), Vane (2) and one of the boys from Orla.'],
  ['sets', 'Vane won the second set of the match by 7-6 (1) and the third by 7-6 (2).'],
  ['a word that stands for another', 'The[ir] old charm was first seen in Orla in May.'],
])('leaves %s', (_what, said) => {
  expect(cutBy(referenceMark, said)).toEqual([]);
});

it('leaves days of the month', () => {
  const said = 'O navio chegou a Orla na segunda-feira (1) e saiu do porto na terça-feira (2) pela manhã.';
  expect(cutBy(referenceMark, said, 'pt')).toEqual([]);
});
