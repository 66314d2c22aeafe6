import { assert, constantFrom, option, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { variantsOf } from '../../../src/background/condense/compression/compress';
import { keptText } from '../../../src/model/fact';
import { isWithin, textOf } from '../../../src/model/span';
import { readSentence } from '../../background/condense/compression/read-sentence';

/** Parts of a news sentence, so that what a cut must never touch is known: subject, verb and object. */
const SUBJECTS = ['Ada Quill', 'The harbour council', 'Two men', 'Port officials in Eskby', 'The firm'];
const VERBS = ['closed', 'will open', 'did not sell', 'bought', 'could lose', 'has moved', 'allegedly stole'];
const OBJECTS = [
  'the old pier',
  '40 boats',
  '$3 million',
  'a 3.5 metre wall',
  'the bank in Orla',
  '25 percent of it',
];
const HEADS = [
  '',
  'ORLA (Nutwire) – ',
  'However, ',
  'But ',
  'Earlier on Thursday, ',
  'Speaking in Orla, ',
  'If it rains, ',
];
const ASIDES = [
  ', who studied law,',
  ', which was not insured,',
  ', 34,',
  ', a 34-year-old farmer,',
  ', including a dozen clerks,',
  ', who allegedly fled in 1999,',
  ' (pictured)',
  ' (allegedly drunk)',
  ' – the oldest of all –',
];
const ADJUNCTS = [
  ' on Monday',
  ' last week',
  ' for 2 years',
  ' in a statement',
  ' only in May',
  ' “for good”',
  ' at 6 km per hour',
];
const TAILS = [
  ', leaving the town in the dark',
  ', leaving 40 people homeless',
  ', which lies in a valley',
  ', unless the court objects',
  ', while Vane left the room',
  ', but nobody was told',
  ', and the port was closed',
  ' after two walkers saw a box',
  ' – a step that pleased few',
  '; it was a “great day” for all',
  ', as well as the mill',
];
const SPEAKERS = ['police', 'Bo Vane', 'two officials', 'the port authority'];
const ATTRIBUTIONS = [
  ', SPEAKER said',
  ', said SPEAKER',
  ', according to SPEAKER',
  ', SPEAKER said on Tuesday',
];

const anySentence = record({
  head: option(constantFrom(...HEADS), { nil: '' }),
  subject: constantFrom(...SUBJECTS),
  aside: option(constantFrom(...ASIDES), { nil: '' }),
  verb: constantFrom(...VERBS),
  object: constantFrom(...OBJECTS),
  adjunct: option(constantFrom(...ADJUNCTS), { nil: '' }),
  tail: option(constantFrom(...TAILS), { nil: '' }),
  speaker: constantFrom(...SPEAKERS),
  attribution: option(constantFrom(...ATTRIBUTIONS), { nil: '' }),
});

interface Parts {
  readonly head: string;
  readonly subject: string;
  readonly aside: string;
  readonly verb: string;
  readonly object: string;
  readonly adjunct: string;
  readonly tail: string;
  readonly speaker: string;
  readonly attribution: string;
}

function factsOf(parts: Parts, worth: number) {
  const { head, subject, aside, verb, object, adjunct, tail, speaker, attribution } = parts;
  const said = `${head}${subject}${aside} ${verb} ${object}${adjunct}${tail}${attribution.replace('SPEAKER', speaker)}.`;
  const { text, table, sentence } = readSentence(said, 'en');
  const variants = variantsOf(text, sentence, table, ({ start, end }) => (end - start) * worth + (start % 7));
  return { said, text, sentence, variants, facts: variants.map(({ kept }) => keptText(text, kept)) };
}

const GUARDS = /\b(?:not|allegedly|could|if|unless|only|nobody)\b/giu;
const AMOUNTS = /\$?\b\d+(?:\.\d+)?(?: (?:percent|metre|million|km per hour|years|boats|people))?/gu;
/** Ages are the only numbers that may be cut along with an aside. */
const withoutAges = (said: string): string => said.replaceAll(/, \d+,|\d+-year-old/gu, '');

it('keeps subject, verb, object, guards, and amounts with their units, at every length', () => {
  assert(
    property(anySentence, constantFrom(0, 1, 50), (parts, worth) => {
      const { said, facts } = factsOf(parts, worth);
      for (const fact of facts) {
        const lower = fact.toLowerCase();
        for (const part of [parts.subject, parts.verb, parts.object])
          expect(lower).toContain(part.toLowerCase());
        expect(fact.match(GUARDS)?.length).toBe(said.match(GUARDS)?.length);
        for (const amount of withoutAges(said).match(AMOUNTS) ?? []) expect(fact).toContain(amount);
      }
    }),
    { numRuns: 2000 },
  );
});

it('keeps quotations word for word, and leaves no half of a pair', () => {
  assert(
    property(anySentence, (parts) => {
      const { said, facts } = factsOf(parts, 0);
      for (const fact of facts) {
        for (const quotation of fact.match(/“[^”]*”/gu) ?? []) expect(said).toContain(quotation);
        for (const [open, close] of ['“”', '()']) {
          const count = (char: string | undefined): number => fact.split(char ?? '').length;
          expect(count(open)).toBe(count(close));
        }
        expect(fact).not.toMatch(/[,;–] ?[.,;]|\s[.,]|^[,;–]|\s{2}/u);
      }
    }),
    { numRuns: 2000 },
  );
});

it('says in the speaker field who was cut away, and only then', () => {
  assert(
    property(anySentence, (parts) => {
      const { text, sentence, variants, facts } = factsOf(parts, 0);
      for (const [i, { speaker }] of variants.entries()) {
        if (speaker === undefined) {
          if (parts.attribution !== '') expect(facts[i]).toContain(parts.speaker);
          continue;
        }
        expect(isWithin(speaker, sentence.span)).toBe(true);
        expect(textOf(text, speaker)).toBe(parts.speaker);
        expect(parts.attribution).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});

it('offers each length once, the longest first, and the same lengths twice', () => {
  assert(
    property(anySentence, constantFrom(0, 1, 50), (parts, worth) => {
      const { variants, facts } = factsOf(parts, worth);
      expect(factsOf(parts, worth).variants).toEqual(variants);
      const lengths = facts.map((fact) => fact.length);
      expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => b - a));
    }),
    { numRuns: 1000 },
  );
});
