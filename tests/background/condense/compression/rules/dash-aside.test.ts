import { describe, expect, it } from 'vitest';
import { dashAside } from '../../../../../src/background/condense/compression/rules/dash-aside';
import { cutBy } from '../read-sentence';

describe('dashAside deletes', () => {
  it.each([
    [
      'en',
      'two dashes',
      'The dam – the oldest in the valley – was built in 1902.',
      '– the oldest in the valley –',
    ],
    [
      'en',
      'hyphens for dashes',
      'The dam - the oldest in the valley - was built long ago.',
      '- the oldest in the valley -',
    ],
    [
      'en',
      'one dash at the end',
      'Vane bought the whole port of Orla – a step that pleased few.',
      '– a step that pleased few',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(dashAside, said, language)).toEqual(cut);
  });
});

describe('dashAside leaves', () => {
  it.each([
    ['en', 'what closes an age', 'Bo Vane, 21 – the son of a clerk – is said to be a member of the club.'],
    ['en', 'a hedge', 'The dam – allegedly the oldest in the valley – broke.'],
    ['en', 'an amount', 'Vane bought the whole port of Orla – for $3 million.'],
    ['en', 'no clause before it', 'With a pool at the top of the tower - it is where they meet.'],
    [
      'en',
      'a participle behind',
      'Vane closed the port on Sunday - the best day - costing the town of Orla a lot.',
    ],
    [
      'en',
      'whose words they are',
      '“The dam is safe and will hold for years” – the words stood in the report.',
    ],
    ['de', 'von wem die Worte sind', '„Das Wetter war in Orla gut“ – dieser Satz stand im Bericht.'],
    ['es', 'de quién son', '«El puente seguirá abierto en Orla» – la frase figuraba en el informe.'],
    ['pt', 'de quem são', '“A ponte é segura e fica aberta” – a frase estava no relatório.'],
    ['en', 'a contrast', 'Vane bought the whole port of Orla – but the bank objected.'],
    [
      'en',
      'goes on with what is meant',
      'Vane called on the court to ban everyone -- from bankers to owners from the port.',
    ],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(dashAside, said, language)).toEqual([]);
  });
});
