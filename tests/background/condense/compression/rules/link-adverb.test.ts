import { describe, expect, it } from 'vitest';
import { linkAdverb } from '../../../../../src/background/condense/compression/rules/link-adverb';
import { cutBy } from '../read-sentence';

describe('linkAdverb deletes', () => {
  it.each([
    ['en', 'before another but', 'Vane also called for a vote but left just before noon.', 'also'],
    ['en', 'before the verb', 'Vane also called for lower duties on steel.', 'also'],
    ['en', 'after the verb', 'Vane has also called for lower duties on steel.', 'also'],
    ['en', 'between commas', 'The shares, however, fell by a third.', ', however,'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(linkAdverb, said, language)).toEqual(cut);
  });
});

describe('linkAdverb leaves', () => {
  it.each([
    ['en', 'not only', 'Vane not only sang but also danced in Orla.'],
    ['en', 'not just', "A club is not just a team, it's also the town."],
    ['en', 'after but', 'But like the others Vane was also giving thanks.'],
    ['en', 'beside a negation', 'Vane also cannot swim in the port of Orla.'],
    ['en', 'no verb beside it', 'Vane called for talks and also for peace.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(linkAdverb, said, language)).toEqual([]);
  });
});
