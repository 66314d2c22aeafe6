import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

/** A sentence with a denial, and the same sentence without it. */
const DENIED: readonly (readonly [string, string, string])[] = [
  [
    'it',
    'Il consiglio comunale non ha approvato il nuovo stadio.',
    'Il consiglio comunale ha approvato il nuovo stadio.',
  ],
  ['pt', 'A câmara municipal não aprovou o novo estádio.', 'A câmara municipal aprovou o novo estádio.'],
  [
    'nl',
    'De gemeenteraad heeft het nieuwe stadion niet goedgekeurd in mei.',
    'De gemeenteraad heeft het nieuwe stadion goedgekeurd in mei.',
  ],
  ['ru', 'Совет города не одобрил план нового моста.', 'Совет города одобрил план нового моста.'],
  ['uk', 'Рада міста не схвалила план нового мосту.', 'Рада міста схвалила план нового мосту.'],
  ['pl', 'Rada miasta nie zatwierdziła planu nowego mostu.', 'Rada miasta zatwierdziła plan nowego mostu.'],
  ['sv', 'Kommunen har inte godkänt den nya bron över ån.', 'Kommunen har godkänt den nya bron över ån.'],
  ['da', 'Kommunen har ikke godkendt den nye bro over åen.', 'Kommunen har godkendt den nye bro over åen.'],
  [
    'nb',
    'Kommunen har ikke godkjent den nye broen over elva.',
    'Kommunen har godkjent den nye broen over elva.',
  ],
  ['tr', 'Köprü bu yıl güvenli değil, dedi bakan.', 'Köprü bu yıl güvenli, dedi bakan.'],
  ['tr', 'Yeni köprü bu yıl güvenli değil.', 'Yeni köprü bu yıl güvenli.'],
  ['ar', 'لم يوافق مجلس المدينة على خطة الجسر الجديد.', 'وافق مجلس المدينة على خطة الجسر الجديد.'],
  ['he', 'העירייה לא אישרה את תוכנית הגשר החדש.', 'העירייה אישרה את תוכנית הגשר החדש.'],
  ['hi', 'परिषद ने नए पुल की योजना को मंजूरी नहीं दी गई थी।', 'परिषद ने नए पुल की योजना को मंजूरी दी गई थी।'],
  ['zh', '市议会没有批准新桥的计划。', '市议会批准新桥的计划。'],
  ['zh-TW', '市議會並未批准新橋的計畫。', '市議會批准新橋的計畫。'],
  ['ja', '市議会は新しい橋の計画を承認しなかった。', '市議会は新しい橋の計画を承認した。'],
  ['ja', '新しい橋の計画は承認しない方針だ。', '新しい橋の計画は承認する方針だ。'],
];

describe('a missing negation is reported', () => {
  test.each(DENIED)('%s: %s', (language, text, claim) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported', support: 1 });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([{ kind: 'negation', claim: 'affirms' }]),
    });
  });
});

test.each([
  ['ja', '市議会は新しい橋の計画を中央公園の近くで承認した。', '市議会は新しい橋の計画を承認した。'],
  ['zh', '市议会周一批准新桥和码头的计划。', '市议会批准新桥的计划。'],
  ['hi', 'परिषद ने सोमवार को नए पुल की योजना को मंजूरी दी।', 'परिषद ने नए पुल की योजना को मंजूरी दी।'],
  ['ar', 'وافق مجلس المدينة يوم الاثنين على خطة الجسر الجديد.', 'وافق مجلس المدينة على خطة الجسر الجديد.'],
  ['tr', 'Belediye meclisi pazartesi günü yeni köprüyü onayladı.', 'Belediye meclisi yeni köprüyü onayladı.'],
])('what denies nothing passes: %s', (language, text, claim) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
});

describe('the text shows its language when the tag does not', () => {
  test.each(['', 'la', 'zz', 'not a tag!'])('%s', (language) => {
    const english = 'The council did not approve the plan for the new pier on Monday.';
    expect(grounderFor({ text: english, language })(english.replace(' not', ''))).toMatchObject({
      kind: 'unsupported',
    });
    const italian = 'Il consiglio della città non ha approvato il progetto per lo stadio.';
    expect(grounderFor({ text: italian, language })(italian.replace(' non', ''))).toMatchObject({
      kind: 'unsupported',
    });
  });
});

test('a language without lists has the checks that need none', () => {
  const check = grounderFor({ text: 'Qqa wwo 40 eeti Rrotun zzaba.', language: 'zz' });
  expect(check('Qqa wwo 40 eeti Rrotun zzaba.')).toMatchObject({ kind: 'supported', support: 1 });
  expect(check('Qqa wwo 90 eeti Rrotun zzaba.')).toMatchObject({ kind: 'unsupported' });
});

describe('what governs a claim, opposites and scales are known in Italian, Portuguese and Dutch', () => {
  test.each([
    [
      'it',
      'Le autorità hanno negato che il sindaco abbia ricevuto denaro.',
      'Il sindaco ha ricevuto denaro.',
    ],
    ['it', 'I prezzi sono aumentati del 25 % a Velmare.', 'I prezzi sono diminuiti del 25 % a Velmare.'],
    ['it', 'La città ha pagato 3 milioni di euro.', 'La città ha pagato 3 miliardi di euro.'],
    ['pt', 'As autoridades negaram que o prefeito recebeu dinheiro.', 'O prefeito recebeu dinheiro.'],
    ['pt', 'Os preços subiram 25% em Velmar.', 'Os preços caíram 25% em Velmar.'],
    ['pt', 'A cidade pagou 3 milhões de euros.', 'A cidade pagou 3 bilhões de euros.'],
    ['nl', 'De politie ontkende dat de burgemeester geld kreeg.', 'De burgemeester kreeg geld.'],
    ['nl', 'De prijzen stegen met 25 procent.', 'De prijzen daalden met 25 procent.'],
    ['nl', 'De stad betaalde 3 miljoen euro.', 'De stad betaalde 3 miljard euro.'],
  ])('%s: %s, not: %s', (language, text, claim) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({ kind: 'unsupported' });
  });

  test.each([
    ['it', 'La città ha pagato 3 milioni di euro.', 'La città ha pagato tre mln di euro.'],
    ['it', 'Il ponte è stato venduto dalla banca di Velmare.', 'La banca di Velmare ha venduto il ponte.'],
    ['pt', 'O porto foi comprado pelo banco de Velmar.', 'O banco de Velmar comprou o porto.'],
    ['nl', 'De brug werd gekocht door de bank van Tarnholt.', 'De bank van Tarnholt kocht de brug.'],
  ])('%s: %s, as: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
  });
});

test.each([
  [
    'de',
    'Der Damm brach am Montag trotz der Reparaturen.',
    'Der Damm brach am Montag wegen der Reparaturen.',
  ],
  ['fr', 'La digue a rompu lundi malgré les travaux.', 'La digue a rompu lundi à cause des travaux.'],
  ['es', 'El dique se rompió a pesar de las obras.', 'El dique se rompió debido a las obras.'],
  ['de', 'Die Preise stiegen in Kirchau um 25 Prozent.', 'Die Preise fielen in Kirchau um 25 Prozent.'],
  ['sv', 'Priset steg med 3 procent i maj.', 'Priset sjönk med 3 procent i maj.'],
  ['da', 'Broen i Eskby åbnede i mandags.', 'Broen i Eskby lukkede i mandags.'],
  ['nb', 'Broen i Eskby åpnet på mandag.', 'Broen i Eskby stengte på mandag.'],
  ['pl', 'Cena biletu wzrosła o 3 procent w maju.', 'Cena biletu spadła o 3 procent w maju.'],
  ['ru', 'Цена билета выросла на 3 процента в мае.', 'Цена билета упала на 3 процента в мае.'],
  ['uk', 'Ціна квитка зросла на 3 відсотки у травні.', 'Ціна квитка впала на 3 відсотки у травні.'],
  ['tr', 'Fiyatlar mayıs ayında yüzde 3 arttı.', 'Fiyatlar mayıs ayında yüzde 3 düştü.'],
  ['ar', 'ارتفعت الأسعار بنسبة 3% في مايو.', 'انخفضت الأسعار بنسبة 3% في مايو.'],
  ['he', 'מחיר הכרטיס עלה ב-3% בחודש מאי.', 'מחיר הכרטיס ירד ב-3% בחודש מאי.'],
  ['hi', 'टिकट की कीमत मई में 3% बढ़ी।', 'टिकट की कीमत मई में 3% घटी।'],
  ['zh', '价格在5月上涨了3%。', '价格在5月下跌了3%。'],
  ['ja', '価格は5月に3%上昇した。', '価格は5月に3%下落した。'],
  ['es', 'Los precios subieron un 25 % en Puertalba.', 'Los precios bajaron un 25 % en Puertalba.'],
])('%s: the opposite is reported: %s, not: %s', (language, text, claim) => {
  const check = grounderFor({ text, language });
  expect(check(text)).toMatchObject({ kind: 'supported' });
  expect(check(claim)).toMatchObject({
    kind: 'unsupported',
    problems: expect.arrayContaining([expect.objectContaining({ kind: 'opposite' })]),
  });
});
