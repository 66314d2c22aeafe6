import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

const firstKind = (language: string, text: string, claim: string): string => {
  const verdict = grounderFor({ text, language })(claim);
  return verdict.kind === 'unsupported' ? verdict.problems[0].kind : 'supported';
};

describe('numbers written as words are compared in every language with lists', () => {
  test.each([
    ['ru', 'Полиция задержала троих мужчин в Осинске.', 'троих', '3', 'пятерых'],
    ['uk', 'Поліція затримала трьох чоловіків в Осинську.', 'трьох', '3', "п'ятьох"],
    ['pl', 'Policja zatrzymała trzech mężczyzn w Dąbrówce.', 'trzech', '3', 'pięciu'],
    ['sv', 'Polisen grep tre män i Eskby på måndagen.', 'tre', '3', 'åtta'],
    ['da', 'Politiet anholdt tre mænd i Eskby i mandags.', 'tre', '3', 'otte'],
    ['nb', 'Politiet pågrep tre menn i Eskby på mandag.', 'tre', '3', 'åtte'],
    ['tr', 'Polis Ankara yakınında üç kişiyi gözaltına aldı.', 'üç', '3', 'beş'],
    ['ar', 'اعتقلت الشرطة ثلاثة رجال في المدينة.', 'ثلاثة', '3', 'أربعة'],
    ['he', 'המשטרה עצרה שלושה גברים בעיר.', 'שלושה', '3', 'חמישה'],
    ['hi', 'पुलिस ने तीन लोगों को गिरफ्तार किया।', 'तीन', '3', 'पांच'],
    ['ru', 'Мост стоил 3 миллиона рублей в мае.', '3 миллиона', '3 млн', '3 миллиарда'],
    ['pl', 'Most kosztował 3 miliony złotych w maju.', '3 miliony', '3 mln', '3 miliardy'],
    ['sv', 'Bron kostade 3 miljoner kronor i Eskby.', '3 miljoner', '3 mn', '3 miljarder'],
  ])('%s: %s', (language, text, said, right, wrong) => {
    expect(firstKind(language, text, text.replace(said, right))).toBe('supported');
    expect(firstKind(language, text, text.replace(said, wrong))).toBe('number');
  });
});

describe('units and currencies are known in every language with lists', () => {
  test.each([
    ['ru', 'Мост стоил 40 миллионов рублей в мае.', 'рублей', 'долларов'],
    ['uk', 'Міст коштував 40 мільйонів гривень у травні.', 'гривень', 'доларів'],
    ['pl', 'Most kosztował 40 milionów złotych w maju.', 'złotych', 'euro'],
    ['tr', 'Köprü 40 milyon liraya mal oldu.', 'liraya', 'dolara'],
    ['sv', 'Båten sjönk 40 kilometer från kusten.', 'kilometer', 'mil'],
    ['da', 'Broen i Eskby var lukket i 3 uger.', 'uger', 'måneder'],
    ['ar', 'أغلق الجسر لمدة 3 أيام في المدينة.', 'أيام', 'أسابيع'],
    ['he', 'הגשר נסגר למשך 3 ימים בעיר.', 'ימים', 'שבועות'],
    ['hi', 'पुल 3 दिन के लिए बंद रहा।', 'दिन', 'महीने'],
    ['de', 'Das Schiff sank 40 Seemeilen vor der Küste.', 'Seemeilen', 'Kilometer'],
    ['en', 'The bridge cost ₺40 million in May.', '₺', '₽'],
  ])('%s: %s', (language, text, said, wrong) => {
    expect(firstKind(language, text, text)).toBe('supported');
    expect(firstKind(language, text, text.replace(said, wrong))).toBe('number');
  });
});

describe('a number of several words is one number', () => {
  test.each([
    ['en', 'Police arrested twenty-three men in Eskby.', 'twenty-three', '23', 'twenty-four'],
    ['de', 'Die Polizei nahm dreiundzwanzig Männer fest.', 'dreiundzwanzig', '23', 'vierundzwanzig'],
    ['fr', 'La police a arrêté vingt-trois hommes.', 'vingt-trois', '23', 'vingt-quatre'],
    ['es', 'La policía detuvo a treinta y tres hombres.', 'treinta y tres', '33', 'treinta y cuatro'],
    ['pt', 'A polícia prendeu trinta e três homens.', 'trinta e três', '33', 'trinta e quatro'],
    ['nl', 'De politie pakte drieëntwintig mannen op.', 'drieëntwintig', '23', 'vierentwintig'],
    ['ru', 'Полиция задержала двадцать три человека.', 'двадцать три', '23', 'двадцать четыре'],
    ['de', 'Die Polizei nahm siebzehn Männer fest.', 'siebzehn', '17', 'achtzehn'],
  ])('%s: %s', (language, text, said, right, wrong) => {
    expect(firstKind(language, text, text.replace(said, right))).toBe('supported');
    expect(firstKind(language, text.replace(said, right), text)).toBe('supported');
    expect(firstKind(language, text, text.replace(said, wrong))).toBe('number');
  });
});

describe('a bound that the exact number keeps is accepted', () => {
  const BODIES = 'Police found 116 bodies in a grave near Eskby.';
  const HURT = 'The crash in Eskby injured 396 people on Monday.';
  test.each([
    [BODIES, 'Police found more than 100 bodies in a grave.', 'supported'],
    [BODIES, 'Police found over 110 bodies in a grave.', 'supported'],
    [HURT, 'The crash in Eskby injured nearly 400 people.', 'supported'],
    [BODIES, 'Police found more than 120 bodies in a grave.', 'number'],
    [BODIES, 'Police found more than 200 bodies in a grave.', 'number'],
    [BODIES, 'Police found fewer than 100 bodies in a grave.', 'number'],
    [BODIES, 'Police found more than 10 bodies in a grave.', 'number'],
    [HURT, 'The crash in Eskby injured more than 400 people.', 'number'],
  ])('%s: %s: %s', (text, claim, kind) => {
    expect(firstKind('en', text, claim)).toBe(kind);
  });
});
