import { describe, expect, it } from 'vitest';
import { creditIn } from '../../../../src/extraction/body/judgement/credit';
import { BODY, blocksOf, PARAGRAPHS, PROSE } from '../blocks';

describe('creditIn', () => {
  it.each([
    ['The baker of Tarn carries flour. (Photo: Jane Doe/AP)', 'Photo: Jane Doe/AP)'],
    ['The baker of Tarn. Photo: J. Doe/Reuters', 'Photo: J. Doe/Reuters'],
    ['The baker. (AP Photo/John Doe, File)', 'AP Photo/John Doe, File)'],
    ['Photos by Jane Doe and John Roe', 'Photos by Jane Doe and John Roe'],
    [`${'The baker of Tarn carries flour. '.repeat(4)}Photo by Jane Doe`, 'Photo by Jane Doe'],
    ['2/28 photos © Shutterstock', 'photos © Shutterstock'],
    ['Der Bäcker von Tarn. Foto: dpa', 'Foto: dpa'],
    ['(Bild: Dieter Stork)', '(Bild: Dieter Stork)'],
    ['O padeiro de Tarn — Foto: Ana Souza/g1', 'Foto: Ana Souza/g1'],
    ['Le boulanger (Photo AFP)', 'Photo AFP)'],
    ['Il panettiere di Tarn. Foto di Mario Rossi', 'Foto di Mario Rossi'],
    ['De bakker van Tarn | Foto: ANP', 'Foto: ANP'],
    ['Piekarz z Tarn. Fot. Jan Kowalski / PAP', 'Fot. Jan Kowalski / PAP'],
    ['Пекарь из Тарна. Фото: Иван Иванов / ТАСС', 'Фото: Иван Иванов / ТАСС'],
    ['面包师在船上工作。新华社记者 王明 摄', '新华社记者 王明 摄'],
    ['ひとり舟で働くパン職人（写真：共同通信）', '写真：共同通信）'],
    ['閉鎖される北埠頭＝田中太郎撮影', '閉鎖される北埠頭＝田中太郎撮影'],
    ['배에서 일하는 제빵사. 사진=김철수 기자', '사진=김철수 기자'],
    ['الخباز على القارب (تصوير: أحمد علي)', 'تصوير: أحمد علي)'],
    ['האופה בסירה. צילום: דני כהן', 'צילום: דני כהן'],
  ])('finds the one that says so in %j', (text, credit) => {
    expect(creditIn(text)).toEqual({ start: text.indexOf(credit), isSaid: true });
  });

  it.each([
    ['The baker of Tarn (Jane Doe/The New York Times via AP)', 'Jane Doe/'],
    ['El panadero de Tarn. EFE/Juan Pérez', 'EFE/'],
    ['Der Bäcker von Tarn © Reuters', '©'],
    ['Kepėjas valtyje. Jonaičio nuotr.', 'Jonaičio nuotr.'],
  ])('finds the likely one in %j', (text, credit) => {
    expect(creditIn(text)).toEqual({ start: text.indexOf(credit), isSaid: false });
  });

  it.each([
    'The mayor showed a photo: it was taken on Monday at the pier.',
    'The ferry was sold on Monday, the board said. (Reuters)',
    'Die Fähre wurde verkauft. (sda/dpa)',
    'Die Zeitung Bild: ein Skandal.',
    'She won the prize for Picture of the Year.',
    'Photo by photo, she built her case.',
    'The 2019 and/or 2020 season was cut.',
    '他说：我们必须走。',
    'Der Kanzler hat die Fähre längst vergessen. (Bild)',
    'The comic came out in May (Image Comics)',
    'Auf dem Kai standen Kerzen und Blumen. Fotos von Opfern.',
    'Image de Marque.',
    '写真：港の記憶を伝える展覧会が始まった。',
    '图：港口的夜晚很安静，渔民都回家了。',
    '',
  ])('finds none in %j', (text) => {
    expect(creditIn(text)).toBeUndefined();
  });
});

describe('a caption among the paragraphs', () => {
  const among = (html: string): string =>
    `<article>${PROSE}${html}${PARAGRAPHS.map((text) => `<p>${text.replace('sold', 'bought')}</p>`).join('')}</article>`;
  const ALL = [...BODY, ...BODY.map((text) => text.replace('sold', 'bought'))];
  const SAID = 'The baker of Tarn carries flour from a boat to the harbour of Elmsworth every day.';

  it.each([
    ['that says whose photo it is', `<p>${SAID} (Photo: Jane Doe/AP)</p>`],
    [
      'beside a picture, with a name and an agency',
      `<p><img src="b.jpg" alt=""></p><p>${SAID} (Jane Doe/AFP)</p>`,
    ],
    ['above its picture', `<p>${SAID} Jane Doe/Getty Images</p><div><img src="b.jpg" alt=""></div>`],
  ])('is left out: one %s', (_, html) => {
    expect(blocksOf(among(html))).toEqual(ALL);
  });

  it.each([
    ['a text by a correspondent of an agency', `<p>${SAID} (Jane Doe/AFP)</p>`],
    [
      'a long paragraph',
      `<p><img src="b.jpg" alt=""></p><p>${SAID} ${SAID} ${SAID} ${SAID} (Photo: Jane Doe/AP)</p>`,
    ],
    ['a paragraph about a photo', `<p><img src="b.jpg" alt=""></p><p>${SAID} The photo was taken by AP.</p>`],
  ])('is not %s', (_, html) => {
    expect(blocksOf(among(html))).toHaveLength(11);
  });
});
