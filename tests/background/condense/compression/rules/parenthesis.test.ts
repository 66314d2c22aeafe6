import { describe, expect, it } from 'vitest';
import { parenthesis } from '../../../../../src/background/condense/compression/rules/parenthesis';
import { viewOf } from '../../../../../src/background/condense/compression/sentence-view';
import { cutBy, readSentence } from '../read-sentence';

describe('parenthesis deletes', () => {
  it.each([
    ['en', 'a caption', 'Ada Quill (pictured) won the race in two hours.', '(pictured)'],
    ['en', 'an abbreviation', 'The Union of Port Workers (UPW) has called a strike.', '(UPW)'],
    ['pl', 'an abbreviation', 'Związek Pracowników Portu (ZPP) ogłosił strajk w Orla.', '(ZPP)'],
    ['pt', 'idade', 'Ada Quill (34) venceu no domingo a eleição em Orla.', '(34)'],
    ['pl', 'an age that is no day', 'Ada Quill (34) wygrała w niedzielę wybory w Orla.', '(34)'],
    ['de', 'Alter', 'Ada Quill (34) gewann am Sonntag die Wahl in Orla.', '(34)'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(parenthesis, said, language)).toEqual(cut);
  });
});

it.each([
  [
    'a short name, as far as it is worth less than its room',
    'The Union of Port Workers (UPW) has called a strike.',
    'ifCheap',
  ],
  ['a caption always', 'Ada Quill (pictured) won the race in two hours.', 'always'],
])('parenthesis deletes %s', (_, said, when) => {
  const { text, table, sentence } = readSentence(said, 'en');
  expect(parenthesis(viewOf(text, sentence, table))).toMatchObject([{ when }]);
});

describe('parenthesis leaves', () => {
  it.each([
    ['en', 'what closes an age', 'Ada Quill, 27 (left) was elected mayor of Orla.'],
    ['en', 'between two sentences', 'The old car was barely to be seen (pictured) Police said that it sank.'],
    ['en', 'a hedge', 'The driver (allegedly drunk) called the police at once.'],
    ['en', 'an amount', 'The wall is high (20 metres) and was built in Orla.'],
    ['en', 'part of a word', 'The member(s) of the board will meet in Orla.'],
    ['en', 'between hyphens', 'The wine- (and beer-) soaked town of Orla woke up.'],
    ['it', 'quello che continua la frase', 'Il porto (e, prima ancora, anche il molo) resta chiuso a Orla.'],
    ['pl', 'no table: perhaps a negation', 'Kierowca (nie był pijany) wezwał policję w mieście Orla.'],
    ['de', 'der Kopf einer Meldung', 'Orla (nutpress) - Der Damm ist am Montag in Brill gebrochen.'],
    ['hi', 'the head of a report', 'नई दिल्ली, 17 अक्टूबर (भाषा) लोकसभा ने शुक्रवार को विधेयक पारित किया।'],
    ['pt', 'o dia do mês', 'A ponte de Orla caiu na noite desta quarta-feira (16) em Brill.'],
    ['pt', 'o dia do mês', 'O plano foi anunciado na terça-feira (15) pelo secretário de Orla.'],
    ['pt', 'o dia do mês', 'O plano foi anunciado nesta quarta (16) pelo secretário de Orla.'],
    ['pt', 'o dia da semana', 'O plano foi anunciado ontem (quarta) pelo secretário de Orla.'],
    ['de', 'Tag des Monats', 'Der Damm von Orla ist am Mittwoch (16) gebrochen.'],
    ['en', 'a weekday', 'The dam of Orla broke this morning (Wednesday) after the rain.'],
    ['he', 'a day that no table knows', 'הסכר של העיר אורלה נשבר הבוקר (רביעי) אחרי הגשם.'],
    ['pl', 'perhaps a day', 'Port w Orla zamknięto w Środę (16) po deszczu.'],
    ['pt', 'dúvida', 'O condutor (alegadamente bêbado) foi detido em Orla.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(parenthesis, said, language)).toEqual([]);
  });
});
