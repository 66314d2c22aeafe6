import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';
import type { Problem } from '../../../src/model/verdict';

const text = [
  'Marla Quint, mayor of Norrhaven, said on Tuesday that the ferry will close in March.',
  'Fares rose by 25 % to $1.8 billion last year, the port authority reported.',
  'The harbour council did not approve the new pier. About 870 workers may lose their jobs.',
  '"We will fight for every job," union leader Tom Abel told reporters in Eskby.',
  'Last winter the old crane collapsed and killed three sailors from Norway.',
].join('\n');
const check = grounderFor({ text, language: 'en' });

describe('supported claims pass', () => {
  test.each([
    'Marla Quint said the ferry will close in March.',
    'Fares rose by 25 %.',
    'Fares rose by 25 percent last year.',
    'Fares rose to $1.8bn.',
    'The council did not approve the new pier.',
    '870 workers may lose their jobs.',
    'Tom Abel told reporters: "We will fight for every job".',
    'The crane killed 3 sailors from Norway.',
    'The old crane collapsed last winter.',
  ])('%s', (claim) => {
    expect(check(claim)).toMatchObject({ kind: 'supported' });
  });
});

test('a soft hyphen in the article is no part of its words', () => {
  const hyphened = 'Die Hafen\xADbehörde von Norr\xADhaven schließt im März die alte Fähr\xADlinie.';
  const claim = 'Die Hafenbehörde von Norrhaven schließt die alte Fährlinie.';
  expect(grounderFor({ text: hyphened, language: 'de' })(claim)).toMatchObject({ kind: 'supported' });
});

describe('unsupported claims are reported, with the reason', () => {
  test.each<[string, Problem]>([
    ['Fares rose by 52 %.', { kind: 'number', claimed: '52 %', said: '25 %' }],
    ['The old crane collapsed and killed four sailors.', { kind: 'number', claimed: 'four', said: 'three' }],
    [
      'Marla Quint said on Friday that the ferry will close.',
      { kind: 'date', claimed: 'Friday', said: 'Tuesday' },
    ],
    ['The crane killed three sailors from Sweden.', { kind: 'name', claimed: 'Sweden', said: 'Norway' }],
    ['The ferry will not close in March.', { kind: 'negation', claim: 'denies' }],
    ['The harbour council did approve the new pier.', { kind: 'negation', claim: 'affirms' }],
    ['The ferry will open in March.', { kind: 'opposite', claimed: 'open', said: 'close' }],
    ['Bakers in Lyon invented a striped umbrella.', { kind: 'no-source' }],
  ])('%s', (claim, problem) => {
    const verdict = check(claim);
    expect(verdict).toMatchObject({ kind: 'unsupported' });
    expect(verdict.kind === 'unsupported' ? verdict.problems : []).toContainEqual(problem);
  });

  test('the sentences that a claim names are among its sources', () => {
    const second = { start: text.indexOf('Fares'), end: text.indexOf('\nThe harbour') };
    expect(check('Fares rose by 25 %.', [second]).sources).toContainEqual(second);
  });
});

describe('other languages', () => {
  test.each([
    [
      'de',
      'Die Fähre nach Osthaven schließt am Montag.',
      'Die Fähre nach Osthaven öffnet am Montag.',
      'opposite',
    ],
    ['fr', 'Le prix du billet augmente de 12 % en mars.', 'Le prix du billet augmente de 21 %.', 'number'],
    ['es', 'El puerto de Norrhaven cerró el lunes.', 'El puerto de Norrhaven cerró el martes.', 'date'],
    ['nl', 'De haven kost 40 miljoen euro.', 'De haven kost 90 miljoen euro.', 'number'],
    ['ja', '港の工事は40億円かかる。', '港の工事は90億円かかる。', 'number'],
  ])('%s', (language, article, claim, kind) => {
    const ground = grounderFor({ text: article, language });
    expect(ground(article)).toMatchObject({ kind: 'supported' });
    const verdict = ground(claim);
    expect(verdict.kind === 'unsupported' ? verdict.problems[0].kind : 'supported').toBe(kind);
  });
});

describe('numbers are read with their group and decimal separators', () => {
  const EN = 'The harbour paid $1,234,567.89 for the crane, and 1,234.56 euros for paint.';
  const DE = 'Der Hafen zahlte 1.234,56 Euro für den Kran und 12.345.678,9 Euro für die Fähre.';
  const CH = "Der Hafen zahlte 1'234.50 Franken für den Kran und 2’345’678 Franken für die Fähre.";
  const FR = 'Le port a payé 1\u202F234,56 euros pour la grue et 2 345 678 euros pour le bac.';
  const TIMES =
    'The ferry leaves Eskby at 19:30 on 12.03.2031 and Norrhaven at 08:15, and the last one at 8 p.m.';
  const SCORES = 'Norrhaven beat Eskby 3-2 on 12/03 and Tarnholt 4:1 a week later.';
  test.each([
    [
      'en',
      EN,
      'The harbour paid $1,234,567.89 for the crane.',
      'The harbour paid $9,876,543.21 for the crane.',
    ],
    ['en', EN, 'The harbour paid 1234.56 euros for paint.', 'The harbour paid 1,234.65 euros for paint.'],
    [
      'en',
      EN,
      'The harbour paid $1.23 million for the crane.',
      'The harbour paid $1.32 million for the crane.',
    ],
    ['en', EN, 'The harbour paid 1.234,56 euros for paint.', 'The harbour paid 234.56 euros for paint.'],
    ['de', DE, 'Der Hafen zahlte 1.234,56 Euro.', 'Der Hafen zahlte 9.876,54 Euro.'],
    ['de', DE, 'Der Hafen zahlte 12,3 Millionen Euro für die Fähre.', 'Der Hafen zahlte 12.345.687,9 Euro.'],
    ['de-CH', CH, 'Der Hafen zahlte 1’234.50 Franken.', "Der Hafen zahlte 9'234.50 Franken."],
    ['de-CH', CH, 'Der Hafen zahlte 2345678 Franken.', 'Der Hafen zahlte 678 Franken.'],
    ['fr', FR, 'Le port a payé 1 234,56 euros.', 'Le port a payé 9\u202F876,54 euros.'],
    ['fr', FR, 'Le port a payé 1234,56 euros.', 'Le port a payé 234,56 euros.'],
    ['fr', FR, 'Le port a payé 2\u00A0345\u00A0678 euros.', 'Le port a payé 2 345 687 euros.'],
    ['en', TIMES, 'The ferry leaves Eskby at 19:30.', 'The ferry leaves Eskby at 18:15.'],
    ['en', TIMES, 'The ferry leaves Norrhaven at 8.15.', 'The ferry leaves Norrhaven at 8.51.'],
    ['en', TIMES, 'The last ferry leaves at 8:00 p.m.', 'The last ferry leaves at 9:00 p.m.'],
    ['en', TIMES, 'The ferry leaves Eskby on 12.3.2031.', 'The ferry leaves Eskby on 12.03.2013.'],
    ['en', SCORES, 'Norrhaven beat Eskby and Tarnholt 4:1.', 'Norrhaven beat Eskby and Tarnholt 1:4.'],
    ['en', SCORES, 'Norrhaven beat Eskby 3-2.', 'Norrhaven beat Eskby 5-2.'],
    ['en', SCORES, 'Norrhaven beat Eskby on 12/03.', 'Norrhaven beat Eskby on 11/03.'],
  ])('%s: %s %s (not: %s)', (language, article, right, wrong) => {
    const ground = grounderFor({ text: article, language });
    expect(ground(article)).toMatchObject({ kind: 'supported' });
    expect(ground(right)).toMatchObject({ kind: 'supported' });
    const verdict = ground(wrong);
    expect(verdict.kind === 'unsupported' ? verdict.problems[0].kind : 'supported').toBe('number');
  });

  test('of two adjacent numbers neither is a group of the other', () => {
    const ground = grounderFor({ text: 'On May 5 200 people came to Eskby by ferry.', language: 'en' });
    expect(ground('200 people came to Eskby on May 5.')).toMatchObject({ kind: 'supported' });
  });
});

test.each([
  ['', 'Anything at all.'],
  ['Some words.', ''],
  ['(((', ')))'],
  ['a'.repeat(100_000), 'b'.repeat(10_000)],
])('odd claims and articles give a verdict', (article, claim) => {
  const { support } = grounderFor({ text: article, language: 'not a tag!' })(claim);
  expect(support).toBeGreaterThanOrEqual(0);
  expect(support).toBeLessThanOrEqual(1);
});
