import { describe, expect, it } from 'vitest';
import { commaAside } from '../../../../../src/background/condense/compression/rules/comma-aside';
import { cutBy } from '../read-sentence';

describe('commaAside deletes', () => {
  it.each([
    [
      'en',
      'an apposition after a time, with both commas',
      'A few years later, Quill, a student of caves, is breaking ground.',
      ', a student of caves,',
    ],
    [
      'en',
      'an aside within an aside, but for the comma that closes both',
      'The review, to be led by Ada Quill and Bo Vane, the new mayor, will result in cuts.',
      ', the new mayor',
    ],
    [
      'en',
      'an aside of a name behind a role, but for the comma that closes both',
      'The mayor of Orla, Ada van der Quill, who studied law, will lead the bank.',
      ', who studied law',
    ],
    [
      'es',
      'tras cargo y nombre',
      'La vicepresidenta segunda del Gobierno, Ada Quill, que defendió la medida, dijo que habrá acuerdo.',
      ', que defendió la medida',
    ],
    [
      'pt',
      'depois de cargo e nome',
      'O primeiro-ministro, Bo Vane, que visitou a região, decretou luto.',
      ', que visitou a região',
    ],
    [
      'it',
      'dopo carica e nome',
      'Il presidente della Regione, Bo Vane, che ha visitato la zona, ha ringraziato i pompieri.',
      ', che ha visitato la zona',
    ],
    [
      'en',
      'behind an opening phrase',
      'In Orla, Ada Quill, who studied law, will lead the bank.',
      ', who studied law,',
    ],
    [
      'fr',
      'après le jour',
      'Mardi, Ada Quill, qui a étudié le droit, a fermé le port.',
      ', qui a étudié le droit,',
    ],
    [
      'it',
      'dopo la fonte',
      'Secondo la polizia, Ada Quill, che ha studiato legge, ha lasciato il porto.',
      ', che ha studiato legge,',
    ],
    ['en', 'age in words', 'Hackett, then aged 26, fled from the police.', ', then aged 26,'],
    ['en', 'origin', 'Ada Quill, from Orla, was elected mayor.', ', from Orla,'],
    [
      'en',
      'age and origin',
      'Ada Quill, 34, from Orla, was elected mayor.',
      ', 34, from Orla,',
      ', from Orla',
    ],
    [
      'en',
      'role without an article',
      'Ada Quill, chief economist at the port bank, was elected mayor.',
      ', chief economist at the port bank,',
    ],
    ['fr', 'âge', 'Ada Quill, 34 ans, a été élue maire.', ', 34 ans,'],
    ['es', 'edad', 'Ada Quill, de 34 años, fue elegida alcaldesa.', ', de 34 años,'],
    ['it', 'età', 'Ada Quill, di 34 anni, è stata eletta sindaca.', ', di 34 anni,'],
    ['pt', 'idade', 'Ada Quill, de 34 anos, foi eleita prefeita.', ', de 34 anos,'],
    ['de', 'Alter', 'Ada Quill, 34 Jahre alt, wurde zur Bürgermeisterin gewählt.', ', 34 Jahre alt,'],
    ['de', 'Herkunft', 'Ada Quill, aus Orla, wurde zur Bürgermeisterin gewählt.', ', aus Orla,'],
    ['es', 'origen', 'Ada Quill, natural de Orla, fue elegida alcaldesa.', ', natural de Orla,'],
    [
      'en',
      'up to a verb with its object',
      'Vane, 34, turned himself in after two friends, a baker and a clerk, were held.',
      ', 34,',
    ],
    [
      'en',
      'relative clause',
      'Vane, who studied law in Orla, will lead the bank.',
      ', who studied law in Orla,',
    ],
    [
      'en',
      'apposition',
      'Ada Quill, a farmer from the north, was elected mayor.',
      ', a farmer from the north,',
    ],
    [
      'en',
      'two in one',
      'Ada Quill, a farmer from Orla, who lives in Brill, was elected.',
      ', a farmer from Orla, who lives in Brill,',
      ', who lives in Brill',
    ],
    ['en', 'age', 'Ada Quill, 34, was elected mayor of Orla.', ', 34,'],
    [
      'en',
      'before a main verb with its object',
      'Vane Works, the steel maker, closed the mill and the dam, the oldest in Orla, was sold.',
      ', the steel maker,',
    ],
    [
      'en',
      'up to a verb that can be no participle',
      'Ada Quill, a farmer from the north, who held the town in May, left the port.',
      ', a farmer from the north, who held the town in May,',
      ', who held the town in May',
    ],
    [
      'en',
      'age in an apposition',
      'Ada Quill, a 34-year-old farmer, was elected mayor.',
      ', a 34-year-old farmer,',
    ],
    [
      'en',
      'participle',
      'The plant, located in the city of Brill, produces paint.',
      ', located in the city of Brill,',
    ],
    ['en', 'examples', 'Several ports, including those of Orla, were closed.', ', including those of Orla,'],
    [
      'en',
      'within what is said',
      'Police said Vane, who owns the bank, was in Orla.',
      ', who owns the bank,',
    ],
    [
      'de',
      'Apposition',
      'Ada Quill, eine Bäuerin aus dem Norden, wurde zur Bürgermeisterin gewählt.',
      ', eine Bäuerin aus dem Norden,',
    ],
    [
      'fr',
      'relative',
      'Vane, qui a étudié le droit à Orla, va diriger la banque.',
      ', qui a étudié le droit à Orla,',
    ],
    [
      'es',
      'aposición',
      'Ada Quill, una agricultora del norte, fue elegida alcaldesa.',
      ', una agricultora del norte,',
    ],
    [
      'it',
      'relativa',
      'Vane, che ha studiato legge a Orla, sarà a capo della banca.',
      ', che ha studiato legge a Orla,',
    ],
    [
      'pt',
      'aposto',
      'Ada Quill, uma agricultora do norte, foi eleita prefeita.',
      ', uma agricultora do norte,',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(commaAside, said, language)).toEqual(cut);
  });
});

describe('commaAside leaves', () => {
  it.each([
    ['en', 'a distance', 'Orla, five miles from Brill, was flooded in the night.'],
    ['en', 'a time', 'Now, four weeks after the storm, seen from the air, the town is dry.'],
    ['en', 'a name in a list', 'Vane, clerks from the bank, and two bakers were freed.'],
    ['fr', 'plusieurs âges', 'Ada Quill, 34 ans, et Bo Vane, 36 ans, ont été élus.'],
    ['en', 'negation', 'Vane, who was not in the car, called the police.'],
    ['en', 'hedge', 'The driver, who was allegedly drunk, called the police.'],
    ['en', 'amount', 'Vane, who paid $3 million, will lead the bank.'],
    ['en', 'restriction', 'The man who stole the boat was arrested in Orla.'],
    ['en', 'cleft', 'It was Vane, the owner of the bank, who called.'],
    [
      'en',
      'the clause has its verb',
      'Quill died in May, following a fight in which he was tied, hit and left.',
    ],
    ['en', 'list', 'Vane, a baker, a tailor, two clerks, and Quill were freed.'],
    ['en', 'perhaps a participle', 'Ada Quill, a farmer, accused of theft, resigned on Monday.'],
    ['en', 'several ages', 'Ada Quill, 34, and Bo Vane, 36, were elected in Orla.'],
    ['de', 'kann einschränken', 'Der Mann, der das Boot stahl, wurde in Orla gefasst.'],
    ['fr', 'négation', 'Vane, qui n’était pas dans la voiture, a appelé la police.'],
    ['es', 'duda', 'El conductor, quien presuntamente huyó, fue detenido en Orla.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(commaAside, said, language)).toEqual([]);
  });
});
