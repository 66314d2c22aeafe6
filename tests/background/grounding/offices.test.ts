import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

describe('how an office is held', () => {
  test.each([
    [
      'en',
      'Former mayor Ada Pell cut the ribbon in Eskby.',
      'Mayor Ada Pell cut the ribbon.',
      'Former mayor',
    ],
    [
      'en',
      'Ada Pell, the acting director, left Eskby.',
      'Ada Pell, the director, left Eskby.',
      'acting director',
    ],
    ['en', 'The former mayor was fined in Eskby.', 'The mayor was fined in Eskby.', 'former mayor'],
    ['en', 'Mayor Ada Pell cut the ribbon.', 'Deputy mayor Ada Pell cut the ribbon.', 'Mayor'],
    [
      'en',
      'Mayoral candidate Ada Pell spoke in Eskby.',
      'Mayor Ada Pell spoke in Eskby.',
      'Mayoral candidate',
    ],
    [
      'en',
      'President-elect Ada Pell spoke in Eskby.',
      'President Ada Pell spoke in Eskby.',
      'President elect',
    ],
    [
      'en',
      'Ada Pell, the candidate for mayor, spoke in Eskby.',
      'Ada Pell, the mayor, spoke in Eskby.',
      'candidate for mayor',
    ],
    ['en', 'The deputy to the mayor spoke in Eskby.', 'The mayor spoke in Eskby.', 'deputy to the mayor'],
    [
      'de',
      'Der ehemalige Präsident Udo Pell kam nach Kirchau.',
      'Präsident Udo Pell kam.',
      'ehemalige Präsident',
    ],
    [
      'de',
      'Vizekanzlerin Eva Pell kam nach Kirchau.',
      'Kanzlerin Eva Pell kam nach Kirchau.',
      'Vizekanzlerin',
    ],
    [
      'fr',
      'Le ministre par intérim Luc Pell a visité Valbrune.',
      'Le ministre Luc Pell a visité Valbrune.',
      'ministre par intérim',
    ],
    [
      'fr',
      'L’ancien maire Luc Pell a visité Valbrune.',
      'Le maire Luc Pell a visité Valbrune.',
      'ancien maire',
    ],
    [
      'es',
      'La exministra Eva Pell visitó Puertalba.',
      'La ministra Eva Pell visitó Puertalba.',
      'exministra',
    ],
    [
      'it',
      'La vicesindaca Eva Pell visita Monteforte.',
      'La sindaca Eva Pell visita Monteforte.',
      'vicesindaca',
    ],
    [
      'pt',
      'O ex-prefeito Rui Pell visitou Pedralva.',
      'O prefeito Rui Pell visitou Pedralva.',
      'ex prefeito',
    ],
    ['nl', 'Oud-minister Jan Pell kwam naar Oosterveld.', 'Minister Jan Pell kwam.', 'Oud minister'],
    ['sv', 'Tidigare statsminister Eva Pell kom.', 'Statsminister Eva Pell kom.', 'Tidigare statsminister'],
    ['pl', 'Były premier Jan Pell przyjechał do Dąbrówka.', 'Premier Jan Pell przyjechał.', 'Były premier'],
    [
      'es',
      'El subdirector de la fábrica dimitió ayer.',
      'El director de la fábrica dimitió ayer.',
      'subdirector',
    ],
    ['it', 'Il vicesindaco ha aperto il ponte.', 'Il sindaco ha aperto il ponte.', 'vicesindaco'],
    ['nl', 'De locoburgemeester opende de brug.', 'De burgemeester opende de brug.', 'locoburgemeester'],
    ['sv', 'Vice borgmästaren öppnade bron.', 'Borgmästaren öppnade bron.', 'Vice borgmästaren'],
    ['ru', 'Вице-премьер посетил Осинск.', 'Премьер посетил Осинск.', 'Вице премьер'],
    ['ru', 'Бывший мэр Иван Пелль приехал в Осинск.', 'Мэр Иван Пелль приехал в Осинск.', 'Бывший мэр'],
  ])('%s: %s, not: %s', (language, text, claim, said) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([expect.objectContaining({ kind: 'opposite', said })]),
    });
  });

  test.each([
    ['en', 'Former mayor Ada Pell cut the ribbon in Eskby.', 'Ada Pell cut the ribbon.'],
    ['en', 'Former mayor Ada Pell cut the ribbon in Eskby.', 'Ex-mayor Ada Pell cut the ribbon.'],
    ['en', 'Former mayor Ada Pell spoke.\nMayor Kim Lowe left Eskby.', 'Mayor Kim Lowe left Eskby.'],
    [
      'en',
      'Ada Pell, a former mayor, was mayor when the pier sank.',
      'Ada Pell was mayor when the pier sank.',
    ],
    ['en', 'Then-president Ada Pell signed the law in 2031.', 'Former president Ada Pell signed the law.'],
    [
      'en',
      'Mayoral candidate Ada Pell spoke in Eskby.',
      'Ada Pell is running for mayor, and spoke in Eskby.',
    ],
    ['en', 'The deputy director, Ada Pell, resigned.', 'Deputy director Ada Pell resigned.'],
    ['en', 'The mayor praised the former minister.', 'The former minister was praised by the mayor.'],
    ['en', 'She told her deputy that the mayor resigned in Eskby.', 'The mayor resigned in Eskby.'],
    ['en', 'The former ferry Ada sank off Eskby.', 'The ferry Ada sank off Eskby.'],
    ['de', 'Der ehemalige Präsident Udo Pell kam.', 'Ex-Präsident Udo Pell kam.'],
    ['fr', 'L’ancien maire Luc Pell a visité Valbrune.', 'L’ex-maire Luc Pell a visité Valbrune.'],
  ])('%s: %s, so: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
  });
});
