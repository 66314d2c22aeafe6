import { describe, expect, it } from 'vitest';
import { trailingClause } from '../../../../../src/background/condense/compression/rules/trailing-clause';
import { cutBy } from '../read-sentence';

describe('trailingClause deletes', () => {
  it.each([
    [
      'en',
      'after, with a verb',
      'A cache of arms was found near Orla after some walkers saw a strange box.',
      'after some walkers saw a strange box',
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
    ['en', 'too little before it', 'Ada Bo Quill had equalised after the goalkeeper gave them the lead.'],
    [
      'en',
      'a comma of its own',
      'A case of the plague was reported in Orla, after the mayor found two rats.',
    ],
    ['en', 'a caption', 'Strained: The couple from Orla looked tired as they left the old port.'],
    [
      'en',
      'a second sentence follows',
      'The goal of the team was to come home as the boats did; that was it.',
    ],
    ['en', 'a negation in it', 'The talks in Orla were promised but never held when the mayor was ill.'],
    [
      'en',
      'within what is said',
      'Quill said that he was keen to help the team after the mayor saw it lose.',
    ],
    ['en', 'as soon as', 'He urged the mayor of Orla to sign as soon as the bridge was built.'],
    ['en', 'a conjunction before it', 'Ada was left to live by herself but when the mayor came she was ill.'],
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
