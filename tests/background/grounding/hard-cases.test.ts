import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';
import type { Problem } from '../../../src/model/verdict';

interface Cases {
  readonly language: string;
  readonly text: string;
  readonly supported: readonly string[];
  readonly unsupported: readonly (readonly [string, Problem['kind']])[];
}

/** Invented articles, each with claims that it supports and claims with one thing changed. */
const CASES: readonly Cases[] = [
  {
    language: 'en',
    text: [
      'Ticket sales at the Velmar festival fell by 25 % to 1,200 this summer, director Ines Korvald said on Thursday.',
      'The World Harbour Organization may move its office from Eskby to Tarnholt in 2031.',
      'About a dozen volunteers rebuilt the wooden stage in Tarnholt in nine days after the March storm.',
      'A court in Eskby fined the Lund brewery $3.4 million because it had not cleaned the river Osk.',
      '"We sold every lamp we had," shop owner Pavel Reiss told the Tarnholt Courier.',
      'The mayor praised the bishop at the opening of the school.',
      'The ferry company bought its rival Nordlink in May for 90 million euros.',
      'Doctors did not find the virus in any of the 340 samples from the lake.',
    ].join('\n'),
    supported: [
      'Ticket sales at the Velmar festival fell by 25 percent to 1.2 thousand this summer.',
      'Ticket sales fell by a quarter this summer, Ines Korvald said.',
      'The stage in Tarnholt was rebuilt by about 12 volunteers in 9 days.',
      'The WHO may move its office to Tarnholt in 2031.',
      'The Lund brewery was fined $3.4m by a court in Eskby.',
      'Nordlink was bought by the ferry company in May.',
      'The ferry company bought Nordlink for €90 million.',
      'Pavel Reiss told the Courier: "We sold every lamp we had".',
      'The virus was not found in any of the 340 samples.',
      'The bishop was praised by the mayor at the opening of the school.',
    ],
    unsupported: [
      ['Ticket sales at the Velmar festival fell by 52 % this summer.', 'number'],
      ['Ticket sales at the Velmar festival fell by $25 to 1,200 this summer.', 'number'],
      ['Ticket sales at the Velmar festival rose by 25 % this summer.', 'opposite'],
      ['Ticket sales at the Velmar festival fell by 25 %, director Ines Korvald said on Friday.', 'date'],
      ['Ticket sales at the Velmar festival fell by 25 %, director Jonas Korvald said.', 'name'],
      ['The World Harbour Organization will move its office from Eskby to Tarnholt in 2031.', 'hedge'],
      ['The World Harbour Organization may move its office from Eskby to Tarnholt in 2013.', 'number'],
      ['A court in Tarnholt fined the Lund brewery $3.4 million.', 'name'],
      ['A court in Eskby fined the Lund brewery because it had cleaned the river Osk.', 'negation'],
      ['Shop owner Pavel Reiss said: "We gave away every lamp we had".', 'quotation'],
      ['The bishop praised the mayor at the opening of the school.', 'roles'],
      ['Doctors did find the virus in all of the 340 samples from the lake.', 'negation'],
      ['"We sold every lamp we had," Ines Korvald told the Tarnholt Courier.', 'speaker'],
      ['About a dozen volunteers rebuilt the wooden stage in Tarnholt in 12 days.', 'number'],
    ],
  },
  {
    language: 'de',
    text: [
      'Die Brücke bei Ostwald wird am Dienstag für 14 Monate gesperrt, teilte das Bauamt mit.',
      'Rund 1.200 Pendler müssen über Kirchau fahren.',
      'Die Sanierung könnte 3,5 Millionen Euro kosten.',
      'Der Bürgermeister lehnte eine Fähre nicht ab.',
    ].join('\n'),
    supported: [
      'Die Brücke bei Ostwald wird am Dienstag gesperrt.',
      'Etwa 1200 Pendler müssen über Kirchau fahren.',
      'Die Sanierung der Brücke könnte 3,5 Mio. Euro kosten.',
    ],
    unsupported: [
      ['Die Brücke bei Ostwald wird am Dienstag für 41 Monate gesperrt.', 'number'],
      ['Die Brücke bei Ostwald wird am Freitag für 14 Monate gesperrt.', 'date'],
      ['Die Brücke bei Ostwald wird am Dienstag nicht gesperrt.', 'negation'],
      ['Die Brücke bei Ostwald wird am Dienstag geöffnet.', 'opposite'],
    ],
  },
  {
    language: 'fr',
    text: [
      'Le musée de Valbrune ouvrira lundi une salle consacrée aux horloges, a annoncé la directrice Odile Marchetti.',
      'La rénovation a coûté 4,2 millions d’euros.',
      'Les visiteurs pourraient payer 12 euros à partir de juin.',
      'Le conseil n’a pas approuvé le nouveau parking.',
    ].join('\n'),
    supported: [
      'Le musée de Valbrune ouvrira lundi une salle consacrée aux horloges.',
      'La rénovation a coûté 4,2 millions d’euros.',
      'Le nouveau parking n’a pas été approuvé par le conseil.',
    ],
    unsupported: [
      ['La rénovation a coûté 2,4 millions d’euros.', 'number'],
      ['Le musée de Valbrune ouvrira mardi une salle consacrée aux horloges.', 'date'],
      ['Le musée de Valbrune fermera lundi une salle consacrée aux horloges.', 'opposite'],
      ['Le musée de Clairmont ouvrira lundi une salle consacrée aux horloges.', 'name'],
      ['Le conseil a approuvé le nouveau parking.', 'negation'],
    ],
  },
  {
    language: 'es',
    text: [
      'La alcaldesa Rosa Tellado cerró el martes el viejo mercado de Puertalba.',
      'Unos 150 vendedores podrían perder su puesto en octubre.',
      'El ayuntamiento no pagará las obras, que cuestan 2 millones de euros.',
    ].join('\n'),
    supported: [
      'Rosa Tellado cerró el viejo mercado de Puertalba.',
      'El mercado de Puertalba fue cerrado el martes por la alcaldesa.',
      '150 vendedores podrían perder su puesto.',
    ],
    unsupported: [
      ['Rosa Tellado cerró el jueves el viejo mercado de Puertalba.', 'date'],
      ['Rosa Tellado abrió el martes el viejo mercado de Puertalba.', 'opposite'],
      ['Unos 510 vendedores podrían perder su puesto en octubre.', 'number'],
      ['El ayuntamiento pagará las obras, que cuestan 2 millones de euros.', 'negation'],
      ['Rosa Gallardo cerró el martes el viejo mercado de Puertalba.', 'name'],
    ],
  },
];

describe.each(CASES)('$language', ({ language, text, supported, unsupported }) => {
  const check = grounderFor({ text, language });

  test.each(supported)('passes: %s', (claim) => {
    expect(check(claim)).toMatchObject({ kind: 'supported' });
  });

  test.each(unsupported)('is reported: %s', (claim, kind) => {
    const verdict = check(claim);
    expect(verdict).toMatchObject({ kind: 'unsupported' });
    expect(verdict.kind === 'unsupported' ? verdict.problems.map((problem) => problem.kind) : []).toContain(
      kind,
    );
  });
});
