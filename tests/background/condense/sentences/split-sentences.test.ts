import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/background/condense/sentences/split-sentences';

const sentences = (text: string, language: string): string[] =>
  splitSentences(text, language).map((span) => text.slice(span.start, span.end));

describe('splitSentences parts', () => {
  it.each([
    ['en', 'He left Yahoo! The deal was off.', 2],
    ['en', "No, they can't! Orla has to sail.", 2],
    ['en', 'Is this plan B? Orla would not say.', 2],
    ['en', 'Who bought Yahoo? Vane did.', 2],
    ['en', 'IBM, Vane cut jobs. - Orla protests.', 2],
    ['en', 'Rates rose. Shares fell.', 2],
    ['en', '“We won.” She left.', 2],
    ['en', 'Will it hold? “Yes.” It will!', 3],
    ['en', 'He moved to the U.S. The family stayed.', 2],
    ['en', 'A heading\nAnd a line', 2],
    ['en', 'The mayor left. – We won!', 2],
    ['de', 'Es regnete. Die Brücke blieb zu.', 2],
    ['de', 'Ada Quill wurde 45. Die Familie lebt in Orla.', 2],
    ['de', 'Brill gewann mit 45:19. Orla führte nie.', 2],
    ['en', 'The mayor is 45. Orla is her home.', 2],
    ['fr', 'Il pleut. « Rien ne change. » La route reste fermée.', 3],
    ['pl', 'Ustawa ma wejść w życie 1 stycznia 2026 r. Według ministerstwa skorzysta wielu.', 2],
    ['pl', 'Bank wydał 160 mld zł. Dziura w budżecie rośnie.', 2],
    ['pl', 'Do pożaru w porcie doszło w 2019 r. Nikt nie ucierpiał.', 2],
    ['ru', 'Доходы — 36 трлн, расходы — 41,5 трлн. Дефицит вырос.', 2],
    ['ru', 'Мост строят с 2019 г. Компания закроет его в мае.', 2],
    ['ru', 'Штраф составил 100 млн руб. Компания оспорит его.', 2],
    ['ru', 'За ночь из города уехали 5 тыс. Власти молчат.', 2],
    ['uk', 'Міст будують з 2019 р. Компанія закриє його в травні.', 2],
    ['cs', 'Most stál 100 Kč. Orla platí.', 2],
    ['da', 'Broen kostede 100 kr. Orla betaler.', 2],
    ['da', 'Broen kostede 38 mio. kr. Pengene mangler.', 2],
    ['no', 'Broen kostet 38 mill. kr. Pengene mangler.', 2],
    ['es', 'Vane viajó a EE. UU. El alcalde se quedó en Orla.', 2],
    ['en', 'The mayor said no. Vane agreed.', 2],
    ['pt', 'Ela venceu o primeiro set. Vane perdeu o segundo.', 2],
    ['pt', 'O corpo foi achado no mar. Vane investiga.', 2],
    ['fr', 'Il a été arrêté pour vol. Vane le défend.', 2],
    ['de', 'Es ist das erste Treffen dieser Art. Vane hofft auf mehr.', 2],
    ['sv', 'Beslutet gäller från den 1 mars. Omkring 40 hus berörs.', 2],
    ['sv', 'Butiken stänger efter jul. Vane öppnar en ny.', 2],
    ['en', 'Vane joined the AA. Orla was proud of him.', 2],
    ['ru', 'Мост стоил 5 млн долл. Компания довольна.', 2],
    ['de', 'Die Zahl der Toten stieg am Mittwoch auf 14. Rettungskräfte suchten weiter.', 2],
    ['de', 'Das Rennen endete auf Platz 12. Orla war enttäuscht.', 2],
    ['pl', 'Liczba ofiar wzrosła do 14. Ratownicy szukają dalej.', 2],
    ['cs', 'Počet obětí stoupl na 14. Záchranáři hledají dál.', 2],
    ['da', 'Antallet af døde steg til 14. Redningsfolk leder videre.', 2],
    ['no', 'Antall døde steg til 14. Redningsfolk leter videre.', 2],
    ['fi', 'Uhrien määrä nousi 14. Pelastajat jatkavat.', 2],
    ['hu', 'Az áldozatok száma 14. Mentők keresnek tovább.', 2],
    ['ja', '首相は辞任した。後任は未定だ。', 2],
    ['hi', 'बारिश हुई। सड़क बंद है।', 2],
    ['bn', 'সেতু ভেঙে গেছে।কেউ আহত হয়নি।', 2],
    ['ar', 'هل يعود؟ نعم يعود.', 2],
    ['en', 'Two were hurt by hepatitis A . State health workers came.', 2],
    ['en', 'The mayor waved at him . On Monday she left.', 2],
    ['en', 'The court threw out the suit.The judge gave no reason.', 2],
    ['en', 'They left their old habitats.Previous studies had shown the same.', 2],
    ['en', 'HOOVER, Ala. The crowd came.', 2],
    ['en', 'He works for Vane Inc. The bank is his client.', 2],
    ['en', 'She asked: “Why?” Nobody answered.', 2],
    ['en', 'It was late… Then the lights went out.', 2],
    ['es', '¿Quién viene? ¡Nadie! La sala está vacía.', 3],
    ['pt', 'O Sr. Lima chegou. A reunião começou.', 2],
    ['it', 'Piove da giorni. La strada è chiusa.', 2],
    ['zh', '桥塌了。没有人受伤。', 2],
  ])('%s: %s', (language, text, count) => {
    expect(sentences(text, language)).toHaveLength(count);
  });
});

describe('splitSentences keeps whole', () => {
  it.each([
    ['en', 'HOOVER, Ala. -- For the boy football has gotten in the way.'],
    ['en', 'PORT BRILL, Calif. — In a bid to win, Vane ran.'],
    ['en', 'Quill told e! Science News that it was small.'],
    ['en', 'Yahoo! Sports was there.'],
    ['en', 'The page is on nut.Example and stays there.'],
    ['en', 'Dr. Ada Quill met J. R. Vane of the U.S. Navy at 5 p.m. in St. Orla.'],
    ['en', 'Prices rose 3.5 percent to $1.20 a litre.'],
    ['en', 'Two men representing a woman who . claims to be ill.'],
    ['en', 'The suit by Cassel and . Edwin goes on.'],
    ['de', 'Am 3. Mai wurde z. B. die Brücke gesperrt.'],
    ['de', 'Morgen steigt Bo Vane Jr. (31 Siege) wieder in den Ring.'],
    ['es', 'El Sr. Lara viaja a EE.UU. con su equipo.'],
    ['en', 'Visit nutwork.example for more.'],
    ['en', '"Stop!" she said.'],
    ['en', 'ORLA, May 3 (Nutwork) – Shares fell by 2.5 percent on Friday.'],
    ['en', 'Mr. So met Mrs. The.'],
    ['en', 'The case No. 5 comes up on Mar. 3 in Orla.'],
    ['de', 'Das steht in Art. 5 und Abs. 2 des Gesetzes.'],
    ['pt', 'A lei vale desde 12 set. 2020 em Orla.'],
    ['es', 'El canal emite el partido Orla vs. Vane en directo.'],
    ['pl', 'W 2023 r. Narodowy Bank Orli kupił złoto.'],
    ['pl', 'W pierwszym półroczu 2024 r. Orla sprzedała łodzie.'],
    ['pl', '5 maja 2024 r. Sejm Orli uchwalił ustawę.'],
    ['pl', 'Do Orli przyjechało 200 tys. Polaków z rodzinami.'],
    ['ru', 'С 1 января 2019 г. «Орла» строит мост.'],
    ['ru', 'Мост через реку у г. Орла закрыт.'],
    ['pl', 'Na miejsce przyjechał mł. bryg. Jan Nowak, a z nim asp. Anna Lis i ppłk. Kot.'],
    ['es', 'El sindicato CC. OO. Orla y las FF. AA. Brillenses firman con UGT.'],
    ['es', 'La empresa de CC.OO. Orla viaja a EE. UU. Mañana.'],
    ['ru', 'Вейна осудили по ст. 238 УК и п. 5 ч. 2 ст. 105 УК.'],
    ['hi', 'पुल पर डॉ. क्विल और प्रो. वेन मिले।'],
    ['bn', 'সেতুতে ডা. কুইল ও মো. ভেন ছিলেন।'],
    ['pl', 'Jutro prof. Nowak pojedzie do Orli.'],
    ['ru', 'Завтра в г. Орла откроют мост.'],
    ['en', 'The report of the . Orla Broadcasting Service is out.'],
    ['en', 'Since . Ada Quill took office, prices have doubled.'],
    ['en', 'Version 2.0.1 of nut.js runs on Node.Example too.'],
    ['fr', 'M. Dupré a parlé à Mme. Roux à 18 h.'],
    ['de', 'Orla richtet die 19. Ruderwoche aus, und Brill holte den 3. Platz (Abb. 4).'],
    ['pl', 'Orla kończy sezon jako 3. drużyna ligi.'],
    ['cs', 'Orla doma porazila 1. FC Brill.'],
    ['tr', 'Davaya Orla 1. Ağır Ceza Mahkemesi bakıyor.'],
    ['de', 'Vane feiert seinen 50. Geburtstag und zum 125. Mal das Fest der 1. und 2. Liga.'],
    ['de', 'Das Haus stammt aus dem späten 19. Jahrhundert.'],
    ['de', '1. Platz für Orla im Rudern.'],
    ['de', 'Der Streit dauert vom 3. Mai bis 14. Juni.'],
    ['de', 'Am 12. Juni gewann Orla gegen Dr. Vane und Co. deutlich.'],
  ])('%s: %s', (language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });
});

describe('splitSentences leaves a closing mark to what it closes', () => {
  it.each([
    ['de', ['Vane sagte: „Wir lassen Orla nicht allein.“', 'Die Regierung kündigte Hilfen an.']],
    ['de', ['Vane sagte: »Wir lassen Orla nicht allein.«', 'Die Regierung kündigte Hilfen an.']],
    ['de', ['„Kommt das Boot?“', 'Niemand wusste es.', '„Ja!“ rief Vane.', '„Nein.“, rief Quill.']],
    ['fr', ['Il pleut.', '« Rien ne change. »', 'La route est fermée.', '« Non ! » a-t-il dit.']],
    ['fr', ['Elle a dit : « On part. »', '« Quand ? »', 'Puis rien.']],
    ['da', ['Vane var glad.', '»Vi vandt.«', 'Så gik han.']],
    ['cs', ['Vane řekl: „Orlu neopustíme.“', 'Vláda slíbila pomoc.']],
  ])('%s: %j', (language, expected) => {
    expect(sentences(expected.join(' '), language)).toEqual(expected);
  });

  it('gives a mark followed directly by a word to the next sentence', () => {
    expect(sentences('The bridge fell.“We saw it,” said Vane.', 'en')).toEqual([
      'The bridge fell.',
      '“We saw it,” said Vane.',
    ]);
  });
});

describe('splitSentences keeps a short quotation together where no spaces part the words', () => {
  it.each([
    ['ja', ['市長は会見で「橋の先行きはなお不透明だ。時間的な余裕はある」と述べた。', '橋は閉まった。']],
    ['ja', ['市民は「説明が遅すぎる。」と批判した。', '橋は閉まった。']],
    ['ja', ['市民は「遅い！」って言った。', '「橋は閉まる。」', 'ところが、船は出た。']],
    ['ja', ['本には『橋は「古い。」と言う。船は新しい』とある。', '橋は閉まった。']],
    ['ja', ['市長は「一。', '二。', '三。', '四」と述べた。', '橋は閉まった。']],
    ['ja', ['市長は「橋は閉まる。', '船は出た。']],
    ['zh', ['他指出：“货币政策将保持支持性。市场仍然平稳。”', '桥已关闭。']],
    ['zh', ['“桥已关闭。船还在。”，他说。', '市长辞职。']],
    ['zh', ['“桥已关闭。船还在。”市长王明说。', '市长辞职。']],
    ['zh', ['「橋已關閉。」市長辦公室發言人表示，新橋明年開放。', '市長辭職。']],
    ['zh', ['“桥已关闭。”', '市长说：“船还在。”', '市长辞职。']],
    ['zh', ['“桥已关闭。”', '市长辞职。']],
    ['zh', ['市長說：「橋已關閉。船還在。」', '市長辭職。']],
  ])('%s: %j', (language, expected) => {
    expect(sentences(expected.join(''), language)).toEqual(expected);
  });

  it('but not a quotation that is too long to take in', () => {
    const long = `市長は「${'橋'.repeat(200)}。`;
    expect(sentences(`${long}船」と述べた。`, 'ja')).toEqual([long, '船」と述べた。']);
  });
});

describe('splitSentences of odd input', () => {
  it('gives list markers to no sentence', () => {
    expect(sentences('* Rates rose.\n• ● Shares fell.\n– We won!', 'en')).toEqual([
      'Rates rose.',
      'Shares fell.',
      '– We won!',
    ]);
  });

  it('gives the numbers of notes to no sentence', () => {
    expect(sentences('The spell made water.[8][12] "It was clear."[3] Nobody drank. Why?[7]', 'en')).toEqual([
      'The spell made water.',
      '"It was clear."',
      'Nobody drank.',
      'Why?',
    ]);
    expect(sentences('El puente cerró en mayo.[8]\u200B El alcalde calla.', 'es')).toEqual([
      'El puente cerró en mayo.',
      'El alcalde calla.',
    ]);
    expect(sentences('大坝决堤。[1]市长辞职。', 'zh')).toEqual(['大坝决堤。', '市长辞职。']);
  });

  it('reads words across soft hyphens', () => {
    const text = 'Er sprach von Verhand\xADlun\xADgen. Mi\xADnister Vane sagte nichts.';
    expect(sentences(text, 'de')).toHaveLength(2);
  });

  it('gives a full stop that stands apart to no sentence', () => {
    expect(sentences('The mayor with his guests . Shares fell . .', 'en')).toEqual([
      'The mayor with his guests',
      'Shares fell',
    ]);
    expect(sentences('. .', 'en')).toEqual([]);
  });
  it('returns nothing for an empty text', () => {
    expect(splitSentences('', '')).toEqual([]);
    expect(splitSentences(' \n ', 'en')).toEqual([]);
  });
  it('keeps a text without any full stop as one sentence', () => {
    expect(splitSentences('a'.repeat(100_000), '')).toHaveLength(1);
  });
  it('takes linear time for a text of marks that never close', () => {
    const text = '「『“橋。'.repeat(40_000);
    const start = performance.now();
    expect(splitSentences(text, 'ja')).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
