import { describe, expect, it } from 'vitest';
import { BODY, blocksOf, PARAGRAPHS, PROSE } from '../blocks';

const below = (note: string, head = ''): readonly string[] =>
  blocksOf(`<article><h1>Ferry sold</h1>${PROSE}<p>${note}</p></article>`, { head });

describe('a note below the article is left out', () => {
  it.each([
    '(Reporting by Ada Lind in Oslo and Bo Holm; Editing by Carla Vane)',
    'Additional reporting by Ada Lind, Bo Holm and agencies',
    'Associated Press writers Ada Lind, Bo Holm and Carla Vane contributed to this report.',
    'Ada Lind in Elmsworth contributed reporting.',
    'Lind reported from Oslo, and Holm from Tarn. Carla Vane contributed to this report.',
    'Lind reported from Elmsworth.',
    'With inputs from PTI',
    '(dpa/AFP)',
    'dpa/lnw',
    '— With assistance from Bo Holm',
    '【田中太郎】',
    'إعداد أحمد علي - تحرير سارة حسن',
    'Mitarbeit: Ada Lind, Bo Holm',
    'Aus dem Englischen von Ada Lind',
    'Ada Lind hat zu diesem Bericht beigetragen.',
    'Avec l’AFP et Reuters',
    'Ada Lind et Bo Holm ont contribué à cet article.',
    'Con información de EFE y Reuters',
    'Com informações da Agência Brasil',
    'A cura di Ada Lind',
    'Oprac. Ada Lind',
    'Подготовила Анна Лебедева',
    '（责任编辑：王明）',
    '翻訳：田中太郎',
    '来源：中国新闻周刊',
    'إعداد: أحمد علي',
    'תרגום: דני כהן',
  ])('on who worked on it: %s', (note) => {
    expect(below(note)).toEqual(BODY);
  });

  it.each([
    'Orla Vane is a staff reporter at The Courier, where she writes about harbours. She lives in Tarn.',
    'Orla Vane and Bo Holm are editors of The Courier.',
    'Orla Vane ist freie Journalistin in Tarn und schreibt über Häfen.',
    'Orla Vane est journaliste au service Économie.',
    'Orla Vane es periodista y escribe sobre puertos.',
    '*Orla Vane è giornalista e scrive di porti per il Corriere di Tarn.',
    'Der Autor ist Professor für Geschichte an der Universität von Tarn.',
    'El autor es catedrático de Economía en la Universidad de Tarn.',
    'The views expressed in this article are those of the author alone.',
    '（作者系塔恩大学教授）',
    'To contact the reporter on this story: Orla Vane in Tarn at ovane@courier.example',
    'Orla Vane covers harbours for The Courier.',
    'Sobre el autor: Orla Vane escribe sobre puertos.',
  ])('on its author: %s', (note) => {
    expect(below(note)).toEqual(BODY);
  });

  it('on the author that the page names, whatever she is', () => {
    const head = '<meta name="author" content="Orla Vane">';
    expect(below('Orla Vane grows roses in Tarn, where she has lived since 2004.', head)).toEqual(BODY);
  });

  it('on how to reach the author that the page names', () => {
    const head = '<meta name="author" content="Orla Vane">';
    expect(
      below(
        'You can always write to Orla Vane, at orla.vane@courier.example, about the ferry of Elmsworth.',
        head,
      ),
    ).toEqual(BODY);
  });

  it.each([
    'A version of this article appears in print on March 4, 2024, Section A, Page 1 of the New York edition with the headline: Ferry Sold.',
    'Dieser Artikel erschien in der Printausgabe vom 4. März 2024.',
  ])('on print: %s', (note) => {
    expect(below(note)).toEqual(BODY);
  });
});

describe('a last paragraph stays', () => {
  it.each([
    'Reporting by the Courier showed that the ferry had been sold before, to a bank that nobody knew.',
    'Thirty scientists contributed to this report of the harbour board, which will be read in Tarn.',
    'Orla Vane is a journalist who has crossed the sea in the ferry twelve times, she told the board.',
    'El autor es un hombre de 35 años que ya había robado en el puerto, informó la policía de Tarn.',
    'The author is known for three books about the sea, which were read in all harbours of the country.',
    'An earlier version of this article gave a wrong price for the ferry of Elmsworth and its harbour.',
    'More than 200 scientists from 30 countries contributed to the report.',
    'The police have made two arrests since Sunday. Reporters Ada Lind and Bo Holm contributed to this report.',
    'A version of this bill was at issue in the last election, and it was lost by two votes.',
    'The views expressed in the poll differ by age: the young want the ferry back, the old do not.',
    'About the author of the leak, the ministry said nothing at all on Monday.',
    'Über den Autor des Briefes ist nichts bekannt, teilte die Polizei am Montag mit.',
    'Sobre o autor do crime, a polícia não deu detalhes na segunda-feira.',
    'Об авторе письма полиция в понедельник ничего не сообщила.',
    'Who saw the ferry on Monday is asked to write to the police at harbour@police.example.',
    'The board reported from the harbour that the ferry had been sold to a bank.',
    'Lake Tarn covers some 300 hectares from the pier to the woods of Elmsworth.',
    'Mark Rowe is a writer based in Tarn who took the ferry every day. “It is a shame,” he says.',
    '聞き手：運賃はこれからどうなりますか。',
    '记者：接下来应该怎么办',
    'المصدر: شخص لم يكشف عن اسمه أمس',
    '글: 짧을수록 좋다고 그는 말한다',
    'ترجمة الخطاب إلى لغات العالم',
    'Text messages: the board read them all on Monday and will say more about the ferry on Friday.',
  ])('%s', (note) => {
    expect(below(note)).toEqual([...BODY, `body: ${note}`]);
  });

  it.each(['Orla Vane: And what will the board of Elmsworth do on the day after?', 'كتابة التاريخ مستمرة.'])(
    '%s, also on a page by Orla Vane',
    (note) => {
      const head = '<meta name="author" content="Orla Vane">';
      expect(below(note, head)).toEqual([...BODY, `body: ${note}`]);
    },
  );

  it('about a writer of whom the text tells', () => {
    const said = 'Orla Vane is a reporter at The Courier, and has won three prizes for her work.';
    const html = `<article><p>The ferry of Elmsworth was bought by Orla Vane, the harbour board said on Monday.</p>${PROSE}<p>${said}</p></article>`;
    expect(blocksOf(html).at(-1)).toBe(`body: ${said}`);
  });

  const endOf = (...texts: readonly string[]): readonly string[] =>
    blocksOf(`<article>${PROSE}${texts.map((text) => `<p>${text}</p>`).join('')}</article>`).slice(
      BODY.length,
    );
  const kept = (texts: readonly string[]): readonly string[] => texts.map((text) => `body: ${text}`);

  it.each([
    [
      'about a writer whom the next paragraph quotes',
      [
        'Mark Rowe is a journalist based in Tarn.',
        'He has taken the ferry for twenty years, and will miss it, Rowe says.',
      ],
    ],
    [
      'about the author of whom the text tells',
      [
        'The novel about the ferry is the best of the year, and the author has never spoken about it.',
        'The author is a former lawyer from Tarn who spent ten years at sea before he wrote it.',
      ],
    ],
    [
      'in a series on writers',
      ['Ada Lind', 'Bo Holm', 'Carla Vane', 'Dan Moor', 'Eve Stone'].map(
        (name) =>
          `${name} is a reporter at The Courier. She won a prize for her work on the ferry of Elmsworth.`,
      ),
    ],
  ])('%s', (_, texts) => {
    expect(endOf(...texts)).toEqual(kept(texts));
  });

  it('of a short text about a writer', () => {
    const [first = '', second = ''] = PARAGRAPHS;
    const texts = [
      `Orla Vane was freed on Monday after two weeks in prison. ${first}`,
      second,
      'Orla Vane is a reporter at The Courier, and was the first to ask for the papers in March.',
    ];
    expect(blocksOf(`<article>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`)).toEqual(
      kept(texts),
    );
  });

  it('about another writer than the author', () => {
    const said = 'Bo Holm is a journalist in Tarn. He had asked for the papers of the ferry in March.';
    const head = '<meta name="author" content="Orla Vane">';
    expect(below(said, head)).toEqual([...BODY, `body: ${said}`]);
  });

  it('that is a heading in brackets', () => {
    const texts = [
      '【今後の予定】',
      '委員会は来月、契約の内容を公表し、住民への説明会を開くことにしている。',
    ];
    expect(endOf(...texts)).toEqual(kept(texts));
  });

  it('and so does such a line at the beginning', () => {
    const said = 'Orla Vane is a staff reporter at The Courier, where she writes about harbours.';
    expect(blocksOf(`<article><p>${said}</p>${PROSE}</article>`)[0]).toBe(`body: ${said}`);
  });
});

it('takes nothing of a page without running text for a note', () => {
  expect(blocksOf('<ul><li>Reuters</li></ul><div><h1>Agencies</h1><p>Reuters</p><p>AFP</p></div>')).toEqual(
    blocksOf('<ul><li>Rauters</li></ul><div><h1>Agencies</h1><p>Rauters</p><p>AFB</p></div>').map((block) =>
      block.replace('Rauters', 'Reuters').replace('AFB', 'AFP'),
    ),
  );
});
