import { describe, expect, it } from 'vitest';
import { dateline } from '../../../../../src/background/condense/compression/rules/dateline';
import { cutBy } from '../read-sentence';

describe('dateline deletes', () => {
  it.each([
    [
      'en',
      'place, date and agency',
      'ORLA, April 24 (Nutwire) – The dam broke.',
      'ORLA, April 24 (Nutwire) –',
    ],
    ['en', 'agency with dashes', '(NNW) -- The dam broke.', '(NNW) --'],
    [
      'en',
      'no space after the agency',
      'Port Brill (NNW)Six people were hurt in a fire.',
      'Port Brill (NNW)',
    ],
    ['en', "the site's own name", 'Daily-Nut.example - The dam broke in May.', 'Daily-Nut.example -'],
    ['en', 'a place without shouting', 'Brill (Nutwire) - The dam broke.', 'Brill (Nutwire) -'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(dateline, said, language)).toEqual(cut);
  });
});

describe('dateline leaves', () => {
  it.each([
    ['en', 'brackets of the sentence', 'The union (UPW) has called a strike.'],
    ['en', 'a dash of the sentence', 'The dam – the oldest in the valley – broke.'],
    ['en', 'a title with a dash', 'Quill - who is 34 - won.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(dateline, said, language)).toEqual([]);
  });
});
