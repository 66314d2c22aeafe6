import { describe, expect, it } from 'vitest';
import { dateline } from '../../../../../src/background/condense/compression/rules/dateline';
import { tableFor } from '../../../../../src/background/condense/data';
import { viewOf } from '../../../../../src/background/condense/compression/sentence-view';
import { readSentences } from '../../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../../article';
import { cutBy } from '../read-sentence';

describe('dateline deletes', () => {
  it.each([
    [
      'en',
      'place, date and agency',
      'ORLA, April 24 (Nutwire) – The dam broke.',
      'ORLA, April 24 (Nutwire) –',
    ],
    ['en', 'the site before the place', 'Nutworld - ORLA -- The dam broke.', 'Nutworld - ORLA --'],
    [
      'en',
      'the agency before the place',
      '(NNW News) PORT BRILL, N.Y. -- The dam broke.',
      '(NNW News) PORT BRILL, N.Y. --',
    ],
    ['en', 'agency with dashes', '(NNW) -- The dam broke.', '(NNW) --'],
    [
      'en',
      'no space after the agency',
      'Port Brill (NNW)Six people were hurt in a fire.',
      'Port Brill (NNW)',
    ],
    ['en', 'a name with a word', 'Port Brill (NNW Business)A dam broke.', 'Port Brill (NNW Business)'],
    ['en', 'a town and its state', 'Port Brill, NY – The dam broke in May.', 'Port Brill, NY –'],
    ['en', 'a dash whose place is lost', '— The dam broke in May.', '—'],
    ['en', "the site's own name", 'Daily-Nut.example - The dam broke in May.', 'Daily-Nut.example -'],
    ['en', 'dashes without spaces', 'PORT BRILL--The dam broke in May.', 'PORT BRILL--'],
    ['en', 'a dash without spaces', 'ORLA—“The dam broke,” Vane said.', 'ORLA—'],
    ['ar', 'a script without capitals', 'أورلا (نت واير) -- انهار السد في مايو.', 'أورلا (نت واير) --'],
    ['en', 'the day alone', 'April 17, 2015 -- The dam broke at noon.', 'April 17, 2015 --'],
    ['de', 'der Tag allein', '17. Apr. 2015 – Der Damm ist am Mittag gebrochen.', '17. Apr. 2015 –'],
    ['it', 'l’agenzia sola', '(ANSA) - ROMA - la squadra - ha vinto la gara.', '(ANSA) -'],
    [
      'de',
      'eine Agentur, die sich klein schreibt',
      'Orla (dpa/tmn) - Der Damm ist gebrochen.',
      'Orla (dpa/tmn) -',
    ],
    ['es', 'punto y raya', 'Orla, 17 oct (EFE).- El consejo de Orla aprobó el plan.', 'Orla, 17 oct (EFE).-'],
    [
      'it',
      'luogo, giorno e agenzia',
      'Roma, 17 ott. (askanews) - La diga ha ceduto.',
      'Roma, 17 ott. (askanews) -',
    ],
    [
      'it',
      'il luogo dopo l’agenzia',
      '(ANSA) - ROMA, 17 OTT - La diga ha ceduto.',
      '(ANSA) - ROMA, 17 OTT -',
    ],
    ['hi', 'no dash', 'नई दिल्ली, 17 अक्टूबर (भाषा) लोकसभा ने विधेयक पारित किया।', 'नई दिल्ली, 17 अक्टूबर (भाषा)'],
    [
      'ko',
      'a reporter',
      '(서울=연합뉴스) 김민수 기자 = 한국은행이 금리를 동결했다.',
      '(서울=연합뉴스) 김민수 기자 =',
    ],
    ['ko', 'no reporter', '[서울=뉴시스] 한국은행이 금리를 동결했다.', '[서울=뉴시스]'],
    [
      'zh',
      'a reporter',
      '新华社北京10月17日电（记者李明）中国人民银行宣布下调利率。',
      '新华社北京10月17日电（记者李明）',
    ],
    ['zh', 'no reporter', '中新社上海10月17日电 中国人民银行宣布下调利率。', '中新社上海10月17日电'],
    ['en', 'a place without shouting', 'Brill (Nutwire) - The dam broke.', 'Brill (Nutwire) -'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(dateline, said, language)).toEqual(cut);
  });
});

describe('dateline leaves', () => {
  it.each([
    ['en', 'a name after a site and a dash', 'London - NATO - an alliance of many - agreed.'],
    ['en', 'brackets of the sentence', 'The union (UPW) has called a strike.'],
    ['en', 'a dash of the sentence', 'The dam – the oldest in the valley – broke.'],
    ['en', 'a dash without spaces', 'ORLA—the oldest town in the valley—has no dam.'],
    ['en', 'days from and to', 'April 17, 2015 - May 3, 2015 was the longest flood of Orla.'],
    ['en', 'days from and to', '17 April 2015 - 3 May 2015 was the longest flood of Orla.'],
    ['en', 'an aside between dashes', 'NATO—Sweden included—will send ships to Orla.'],
    ['en', 'a party and a remark', 'Ada Quill (Labour) – a clerk of the old port of Orla.'],
    ['en', 'a name and a party', 'Ada Quill (Labour) – who is 34 – won the seat of Orla.'],
    ['ar', 'اسم بين شرطتين', 'وزير أورلا (سامح كويل) - الذي زار بريل - قال إن السد انهار.'],
    ['en', 'a shouted name', 'VANE WORKS is – as ever – the largest bank of Orla.'],
    ['de', 'eine Bemerkung', 'Ada Quill (links) - Der Damm von Orla ist gebrochen.'],
    ['ko', 'brackets of the sentence', '(서울에서) 한국은행이 금리를 동결했다.'],
    ['zh', 'a film', '新华社说10月17日电影在北京上映。'],
    ['fr', 'un tiret qui ouvre les paroles', '— Le barrage a cédé en mai.'],
    ['en', 'a title with a dash', 'Quill - who is 34 - won.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(dateline, said, language)).toEqual([]);
  });
});

it.each([
  ['an entry further down', ['The dam of Orla.', 'A chronicle.', 'April 17, 2015 – The dam broke at noon.']],
  ['a second sentence', ['This is the dam of Orla. April 17, 2015 – The dam broke at noon.']],
])('dateline leaves the day that opens %s', (_where, texts) => {
  const article = articleOf(texts.map((text) => ({ kind: 'body', text })));
  const table = tableFor('en', article.text);
  const views = readSentences(article, table).map((sentence) => viewOf(article.text, sentence, table));
  expect(views.length).toBeGreaterThan(1);
  expect(views.flatMap(dateline)).toEqual([]);
});
