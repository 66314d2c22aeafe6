import { describe, expect, it } from 'vitest';
import { teaserLine } from '../../../../src/background/condense/compression/teaser-line';
import { tableFor } from '../../../../src/background/condense/data';
import { keptText } from '../../../../src/model/fact';

const line = (title: string, language: string): string =>
  keptText(title, teaserLine(title, tableFor(language, title)));

describe('teaserLine', () => {
  it.each([
    [
      'en',
      'The mayor of Lowmere called the gate “a disgrace” on Monday after it stuck for the third time this summer',
      'The mayor of Lowmere called the gate “a disgrace” on Monday',
    ],
    [
      'es',
      'El Tribunal Supremo confirma la condena de cuatro años de cárcel al antiguo alcalde de Orla por desviar fondos del puerto durante su mandato',
      'El Tribunal Supremo confirma la condena de cuatro años de cárcel al antiguo alcalde de Orla',
    ],
    [
      'es',
      '“No vamos a rendirnos”: los trabajadores de la fábrica ocupan la plaza en protesta por los despidos anunciados el lunes',
      '“No vamos a rendirnos”: los trabajadores de la fábrica ocupan la plaza',
    ],
    [
      'en',
      'Two porters were charged on Monday in Port Anselm for allegedly trying to sell forged tickets to visitors.',
      'Two porters were charged for allegedly trying to sell forged tickets to visitors',
    ],
    [
      'en',
      'Housing Secretary Ida Brandvold resigned on Tuesday after coalition partners called for her removal over a row involving free flats.',
      'Housing Secretary Ida Brandvold resigned after coalition partners called for her removal',
    ],
    [
      'en',
      'Three divers were rescued Sunday in Orla and Brill by a passing ferry after their boat sank near the mole.',
      'Three divers were rescued by a passing ferry',
    ],
    [
      'en',
      'The Bank of Lowmere announced that it will raise its key rate from 2% to 3%, a move that could push up rents for many young families.',
      'The Bank of Lowmere announced that it will raise its key rate from 2% to 3%',
    ],
    [
      'en',
      'The league is ordering more than 40 offices to cut their staff by September as part of a wide reform to close a gap.',
      'The league is ordering more than 40 offices to cut their staff by September',
    ],
    [
      'en',
      'Former Premier Maud Tolling has praised the restored lighthouses of Velm, calling them a model for the coast to learn from.',
      'Former Premier Maud Tolling has praised the restored lighthouses of Velm',
    ],
    [
      'de',
      'Der Hafenmeister von Lohmar wurde am Montag von seinen Pflichten entbunden, nachdem seine Fähren im dichten Nebel aufgelaufen waren.',
      'Der Hafenmeister von Lohmar wurde von seinen Pflichten entbunden',
    ],
    [
      'fr',
      'La ministre des Ports a été entendue mardi par les juges de Valmer après la découverte de documents cachés dans une cave.',
      'La ministre des Ports a été entendue par les juges de Valmer',
    ],
    [
      'es',
      'El alcalde de Puerto Brisa presentó el lunes su renuncia ante el pleno tras la protesta de los vecinos del barrio viejo.',
      'El alcalde de Puerto Brisa presentó el lunes su renuncia ante el pleno',
    ],
    [
      'pt',
      'O prefeito de Porto Claro apresentou a sua renúncia aos vereadores da cidade após a queda da ponte velha do mercado.',
      'O prefeito de Porto Claro apresentou a sua renúncia aos vereadores da cidade',
    ],
    [
      'it',
      'Il sindaco di Porto Chiaro era in aula con tutti gli assessori durante la lettura della lunga relazione sul ponte.',
      'Il sindaco di Porto Chiaro era in aula con tutti gli assessori',
    ],
  ])('is cut (%s): %s', (language, title, expected) => {
    expect(line(title, language)).toBe(expected);
  });

  it.each([
    ['en', 'Ferry to Orla runs again.', 'Ferry to Orla runs again'],
    ['de', 'Die Fähre nach Lohmar fährt wieder.', 'Die Fähre nach Lohmar fährt wieder'],
    ['ja', '港の渡し船が月曜に運航を再開した。', '港の渡し船が月曜に運航を再開した'],
    [
      'ar',
      'أعلنت بلدية المدينة يوم الاثنين أن العبارة ستعود إلى العمل بعد إصلاح البوابة القديمة في الميناء الشرقي خلال الصيف.',
      'أعلنت بلدية المدينة يوم الاثنين أن العبارة ستعود إلى العمل بعد إصلاح البوابة القديمة في الميناء الشرقي خلال الصيف',
    ],
  ])('loses only its full stop (%s): %s', (language, title, expected) => {
    expect(line(title, language)).toBe(expected);
  });

  it.each([
    // A stop that is part of the word, or more than a stop.
    ['en', 'Ferry makers leave the U.S.'],
    ['en', 'And then the lights went out …'],
    ['en', 'And then the lights went out...'],
    ['en', 'Who pays for the gate?'],
    // The verb comes last.
    [
      'de',
      'Zwei Männer aus Lohmar wurden wegen des Diebstahls von dreißig Fahrrädern in einem Hafenschuppen angeklagt',
    ],
    // A clause inside has no main verb yet.
    [
      'en',
      'A woman who fell ill in the old harbour during the first storm of the winter was found by two walkers',
    ],
    [
      'en',
      'The captain charged with the loss of the ferry after a long inquiry was cleared of everything by the court',
    ],
    // Something in the future, denied, doubted, or only a condition.
    ['en', 'The council of Lowmere will meet on Friday to hear the captains who want lights on the old mole'],
    [
      'fr',
      'Le prix des billets de la vieille ligne du port sera fixé par le maire après un avis des experts',
    ],
    [
      'en',
      'The price of tickets for the old harbour line will be set by the mayor after a hearing of experts',
    ],
    [
      'en',
      'The keeper of the old mole was not told of the leak in the gate because nobody had read the letter',
    ],
    ['en', 'The ferry office has promised to pay back all tickets of the summer if the gate sticks again'],
    // The word belongs to the verb.
    [
      'en',
      'The former mayor of the old harbour town has handed over the keys of the four gates to the captain',
    ],
    ['en', 'The new ferry of the eastern harbour of the town was named after the first woman who steered it'],
    [
      'en',
      'The market on the quay of the old town was opened again just two days after the flood of the river',
    ],
    // A destination; the rest of a list; the second of two parts; a bracket that continues the clause.
    [
      'en',
      'The two captains of the lost ferry landed in Orla after nine days at sea with nothing but rain to drink',
    ],
    [
      'es',
      'Los vecinos de Puerto Brisa pidieron la reparación de la compuerta vieja, el cierre del muelle y la renuncia del alcalde',
    ],
    [
      'es',
      'Dos cosas fueron claras: primero, que la compuerta no se cierra; segundo, que los vecinos pagan la cuenta del puerto',
    ],
    [
      'en',
      'The new tickets were sold to the people of the old town (and, of late, their visitors) and to the captains',
    ],
    // An attribution, numbers, a list, a quotation.
    ['en', 'The gate of the old harbour sticks at low water in nine of ten summers, the harbour office said'],
    ['en', 'The council of the town has spent the money of the harbour during the storm on 40 new lamps'],
    [
      'en',
      'The new tax of the council of Lowmere applies to sugar, salt, fat, coffee, tea and all kinds of syrup',
    ],
    [
      'en',
      'The mayor of Lowmere said on Monday: “We were told of the gate after it stuck for the third time in a week”',
    ],
    [
      'fr',
      'Le conseil de Valmer n’a pas voté la réparation de la vieille porte du port après le rapport des experts',
    ],
    [
      'es',
      'La alcaldesa de Puerto Brisa no presentó su renuncia ante el pleno tras la protesta de los vecinos del barrio',
    ],
    [
      'pt',
      'A prefeita de Porto Claro não apresentou a sua renúncia aos vereadores após a queda da ponte velha',
    ],
    [
      'it',
      'La sindaca di Porto Chiaro non era in aula con gli assessori durante la lettura della relazione sul ponte',
    ],
    ['ja', '市議会は月曜、古い水門の修理について三度目の採決を行うと発表した'],
  ])('stays whole (%s): %s', (language, title) => {
    expect(line(title, language)).toBe(title);
  });

  it('leaves unchanged what is too long for a headline', () => {
    const title = `${'The ferry left and '.repeat(5_000)}the gate stuck`;
    expect(line(`${title}.`, 'en')).toBe(title);
  });
});
