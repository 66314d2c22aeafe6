import { describe, expect, it } from 'vitest';
import { timeAdjunct } from '../../../../../src/background/condense/compression/rules/time-adjunct';
import { cutBy } from '../read-sentence';

describe('timeAdjunct deletes', () => {
  it.each([
    ['en', 'two who did one thing', 'Vane and Quill left the old town on Monday in heavy rain.', 'on Monday'],
    [
      'en',
      'behind a relative clause',
      'The man that guards had sought was arrested on Monday in Brill.',
      'on Monday',
    ],
    ['en', 'earlier this month', 'Vane sold the bank earlier this month after a row.', 'earlier this month'],
    [
      'en',
      'the past of an announcement',
      'Vane announced on Sunday that he would sell the bank.',
      'on Sunday',
    ],
    ['en', 'with a preposition', 'Ada Quill was elected on Sunday by the council.', 'on Sunday'],
    [
      'en',
      'bare, with a part of the day',
      'The blast occurred at a plant Monday night after a leak.',
      'Monday night',
    ],
    ['en', 'a phrase', 'Vane sold the bank last week after a row.', 'last week'],
    ['de', 'am', 'Ada Quill wurde am Sonntag in Orla gewählt.', 'am Sonntag'],
    ['es', 'el domingo', 'Ada Quill fue elegida alcaldesa el domingo en Orla.', 'el domingo'],
    ['pt', 'no domingo', 'Ada Quill foi eleita prefeita no domingo em Orla.', 'no domingo'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(timeAdjunct, said, language)).toEqual(cut);
  });
});

describe('timeAdjunct leaves', () => {
  it.each([
    ['en', 'the coming day in what is said', 'Vane announced that he would sell the bank on Sunday in Orla.'],
    ['en', 'this month', 'Vane sold the bank this month after a row.'],
    ['en', 'what is to come', 'The port will be closed on Sunday by the council.'],
    ['en', 'a plan in the present', 'The team plays Brill on Sunday at the old ground.'],
    ['en', 'a comparison', 'Shares rose by a third more than last year in Orla.'],
    ['en', 'a span', 'The port was closed from Monday to Friday by the council.'],
    ['en', 'a week from then', 'The race was moved to Aintree on Saturday week.'],
    ['en', 'a number that hangs on the day', 'The port was closed on Monday, 21 months after the fire.'],
    [
      'en',
      'the day of a second event',
      'The towns agreed to the trade in Orla and it became official last week.',
    ],
    [
      'en',
      'the time of what is claimed',
      'The paper ran a report claiming that a spy was expelled earlier this year.',
    ],
    ['en', 'the time of an aside', 'The party, formed through a merger last year in Orla, is growing.'],
    ['en', 'one of two', 'The port was closed on Monday and Tuesday by the council.'],
    ['es', 'lo que viene', 'El puerto cerrará el lunes en Orla por la tarde.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(timeAdjunct, said, language)).toEqual([]);
  });
});
