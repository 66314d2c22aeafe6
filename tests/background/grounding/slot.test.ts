import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

const DEATHS = 'Three people died in Eskby and nine in Tarnholt.';
const CRASH = 'Three people were killed and nine injured in the crash near Eskby.';
const SALES = 'Revenue rose to $40 million and costs fell to $25 million.';
const FIRMS = 'Acme made 40 million euros in 2030, while Nordlink made 90 million euros.';
const BRIDGE = 'The bridge opened in 1990 and was closed in 2031 after a fire.';
const TRIAL = 'The trial begins on Monday and a verdict is due on Friday.';

describe('a number or date that belongs to something else in the article is reported', () => {
  test.each([
    ['en', DEATHS, 'Nine people died in Eskby.', 'number'],
    ['en', CRASH, 'Nine people were killed in the crash near Eskby.', 'number'],
    ['en', SALES, 'Revenue rose to $25 million.', 'number'],
    ['en', FIRMS, 'Acme made 90 million euros in 2030.', 'number'],
    ['en', BRIDGE, 'The bridge was closed in 1990 after a fire.', 'number'],
    ['en', TRIAL, 'A verdict is due on Monday.', 'date'],
    [
      'de',
      'Drei Menschen starben in Kirchau und neun in Ostwald.',
      'Neun Menschen starben in Kirchau.',
      'number',
    ],
    ['fr', 'Le pont a ouvert en 1990 et a fermé en 2031.', 'Le pont a fermé en 1990.', 'number'],
    [
      'es',
      'Tres personas murieron en Puertalba y nueve en Norte.',
      'Nueve personas murieron en Puertalba.',
      'number',
    ],
    ['it', 'Il ponte ha aperto lunedì e chiuderà venerdì.', 'Il ponte chiuderà lunedì.', 'date'],
    ['pt', 'Três pessoas morreram em Velmar e nove em Tarno.', 'Nove pessoas morreram em Velmar.', 'number'],
  ])('%s: %s, not: %s', (language, text, claim, kind) => {
    const verdict = grounderFor({ text, language })(claim);
    expect(verdict.kind === 'unsupported' ? verdict.problems[0].kind : 'supported').toBe(kind);
  });
});

describe('one in its own place passes', () => {
  test.each([
    [DEATHS, 'Three people died in Eskby.'],
    [DEATHS, 'Nine people died in Tarnholt.'],
    [CRASH, 'Nine people were injured in the crash near Eskby.'],
    [SALES, 'Costs fell to $25 million.'],
    [FIRMS, 'Nordlink made 90 million euros.'],
    [BRIDGE, 'The bridge was closed in 2031.'],
    [TRIAL, 'A verdict is due on Friday.'],
    ['Fares rose by 3 % to 40 euros in Eskby.', 'Fares rose to 40 euros in Eskby.'],
    ['Sales rose 3 % in May and 4 % in June, Acme said.', 'Sales rose 4 % in June.'],
    ['The port paid 40 euros for paint and 90 euros for the crane.', 'The port paid 90 euros for the crane.'],
    [
      'Around 56, 000 dogs were treated in Eskby by vets.',
      'Around 56,000 dogs were treated in Eskby by vets.',
    ],
  ])('%s: %s', (text, claim) => {
    const verdict = grounderFor({ text, language: 'en' })(claim);
    const kinds = verdict.kind === 'unsupported' ? verdict.problems.map(({ kind }) => kind) : [];
    expect(kinds).not.toContain('number');
    expect(kinds).not.toContain('date');
  });
});
