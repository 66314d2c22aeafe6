import { describe, expect, it } from 'vitest';
import { trailingClause } from '../../../../../src/background/condense/compression/rules/trailing-clause';
import { cutBy } from '../read-sentence';

describe('trailingClause deletes', () => {
  it.each([
    [
      'en',
      'after, with a verb',
      'A cache of arms was found near Orla after two walkers saw a strange box.',
      'after two walkers saw a strange box',
    ],
    [
      'en',
      'after, with a participle',
      'The two boats of Quill were towed away after hitting the pier.',
      'after hitting the pier',
    ],
    [
      'en',
      'purpose',
      'The council of Orla closed the old port in a bid to save money.',
      'in a bid to save money',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(trailingClause, said, language)).toEqual(cut);
  });
});

describe('trailingClause leaves', () => {
  it.each([
    ['en', 'a conjunction before it', 'Ada was left to live by herself but when the mayor came she was ill.'],
    [
      'en',
      'the main verb comes later',
      'The chance to talk to Quill and the firm in a bid to save it remains open.',
    ],
    [
      'en',
      'a second sentence after it',
      'The goal of the team was to come home as the best of all; that was it.',
    ],
    ['en', 'a present holds always', 'The officers of Orla get the last word when citizens complain.'],
    ['en', 'a negation before it', 'Vane was not hurt in the old port because the walls held.'],
    ['en', 'measured', 'The blast in the port of Orla came two days after the walls fell.'],
    ['en', 'a phrase, no clause', 'The old port of the town was closed after the war.'],
    ['en', 'must', 'The towns must brace themselves for storms before the dam is built.'],
    [
      'en',
      'what the verb needs',
      'The union of the port described the plan as a defeat and has called a strike.',
    ],
    ['en', 'amount', 'The port of Orla was closed at noon after 40 people were hurt.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(trailingClause, said, language)).toEqual([]);
  });
});
