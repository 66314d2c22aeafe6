import type { Teaser } from '../../../src/model/article';
import { digestFrom, type DigestSketch } from './digest-from';
import { HEBREW, HINDI, JAPANESE } from './other-scripts';

function teaser(title: string, path: string, more: Partial<Teaser> = {}): Teaser {
  return {
    title,
    url: `https://harbour-post.example/${path}`,
    medium: 'article',
    isSponsored: false,
    ...more,
  };
}

const FERRY: DigestSketch = {
  title: 'Norrhavn council backs tunnel after ferry line loses its licence',
  site: 'The Harbour Post',
  published: '2025-04-26T09:40:00+02:00',
  paragraphs: [
    'NORRHAVN – The city council voted on Friday to build a 1.4-kilometre tunnel under the Velde strait, two days after the ferry line that has linked both shores since 1931 lost its licence, according to three people who attended the closed session.',
    'Mayor Ines Oduya, who had long opposed the plan, said she expected work to begin next week if the province agrees. “The ferry is not coming back, and the islanders cannot wait for another round of studies,” she told reporters on the steps of the town hall.',
    'The tunnel is expected to cost 312 million crowns, of which the province would pay no more than 40 percent, the finance committee wrote in a report seen by the Harbour Post.',
    'The operator, Veldelinjen, allegedly ran its ships without valid fire certificates for at least seven months, the maritime office said on Wednesday.',
    'Veldelinjen denied the accusation and said it could appeal before the end of June.',
    'About 2,300 people use the crossing on a working day, most of them pupils and hospital staff from the island of Lille Velde.',
    'Until the tunnel opens, which engineers do not expect before 2029, a bus will run around the bay every half hour.',
    ...Array.from(
      { length: 14 },
      (_, index) =>
        `Further paragraph ${String(index + 1)} of the report describes at some length how the earlier plans for a fixed link came and went, what each of them was meant to cost, and which of the neighbouring towns had been in favour of a bridge before the last election changed the majority on the council.`,
    ),
  ],
  facts: [
    {
      sentence:
        'NORRHAVN – The city council voted on Friday to build a 1.4-kilometre tunnel under the Velde strait, two days after the ferry line that has linked both shores since 1931 lost its licence, according to three people who attended the closed session.',
      kept: [
        'The city council voted on Friday to build a 1.4-kilometre tunnel under the Velde strait, two days after the ferry line',
        ' lost its licence',
        '.',
      ],
      marks: [
        ['date', 'Friday'],
        ['amount', '1.4-kilometre'],
        ['place', 'Velde strait'],
      ],
      date: { words: 'Friday', from: '2025-04-25' },
      speaker: 'three people who attended the closed session',
    },
    {
      sentence:
        'Mayor Ines Oduya, who had long opposed the plan, said she expected work to begin next week if the province agrees.',
      kept: ['she', ' expected work to begin next week if the province agrees.'],
      bracketed: { after: 'said she', name: 'Ines Oduya' },
      date: { words: 'next week', from: '2025-04-28', to: '2025-05-04' },
      marks: [['date', 'next week']],
    },
    {
      sentence:
        'The tunnel is expected to cost 312 million crowns, of which the province would pay no more than 40 percent, the finance committee wrote in a report seen by the Harbour Post.',
      kept: [
        'The tunnel is expected to cost 312 million crowns, of which the province would pay no more than 40 percent',
        '.',
      ],
      marks: [
        ['amount', '312 million crowns'],
        ['amount', '40 percent'],
      ],
      speaker: 'the finance committee',
    },
    {
      sentence:
        'The operator, Veldelinjen, allegedly ran its ships without valid fire certificates for at least seven months, the maritime office said on Wednesday.',
      kept: [
        'The operator, Veldelinjen, allegedly ran its ships without valid fire certificates for at least seven months',
        '.',
      ],
      marks: [
        ['organisation', 'Veldelinjen'],
        ['amount', 'seven months'],
      ],
      speaker: 'the maritime office',
    },
    {
      sentence: 'Veldelinjen denied the accusation and said it could appeal before the end of June.',
      marks: [
        ['organisation', 'Veldelinjen'],
        ['date', 'end of June'],
      ],
    },
    {
      sentence:
        'About 2,300 people use the crossing on a working day, most of them pupils and hospital staff from the island of Lille Velde.',
      kept: ['About 2,300 people use the crossing on a working day', '.'],
      marks: [['amount', '2,300 people']],
    },
    {
      sentence:
        'Until the tunnel opens, which engineers do not expect before 2029, a bus will run around the bay every half hour.',
      marks: [['date', '2029']],
    },
  ],
  readNext: [
    {
      heading: 'Read next',
      items: [
        teaser('Island school moves lessons online as crossing stays shut', 'school', { time: '04:00' }),
        teaser('Police seek driver who allegedly fled checkpoint near Holm', 'police', { time: '03:15' }),
        teaser('Buy one crossing, get one free', 'advert', { time: '03:10', isSponsored: true }),
        teaser('Rates stay unchanged for third month, central bank says', 'rates', {
          time: '03:01',
          section: 'Business',
        }),
        teaser('Storm could reach west coast on Sunday, forecasters warn', 'storm', { time: '02:55' }),
        teaser('Veteran keeper Aro Lindh ends career after 21 seasons', 'keeper', { time: '02:35' }),
      ],
    },
    {
      heading: 'Most read',
      items: [
        teaser('Ferry line loses licence over fire certificates', 'licence'),
        teaser('What a tunnel under the strait would cost', 'cost'),
      ],
    },
  ],
};

const LONG_WORDS: DigestSketch = {
  title:
    'Verkehrsinfrastrukturfinanzierungsgesellschaftsgesetz: Bundesrat stimmt Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft zu',
  site: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsnachrichten',
  published: '2025-02-03',
  language: 'de',
  paragraphs: [
    'Die Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsänderungskommission tagt am Donnerstag erneut.',
    'Das Gesetz tritt nicht vor 2027 in Kraft, teilte das Kraftfahrzeughaftpflichtversicherungsbundesaufsichtsamt mit.',
  ],
  facts: [
    {
      sentence:
        'Die Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsänderungskommission tagt am Donnerstag erneut.',
      date: { words: 'Donnerstag', from: '2025-02-06' },
      marks: [['date', 'Donnerstag']],
    },
    {
      sentence:
        'Das Gesetz tritt nicht vor 2027 in Kraft, teilte das Kraftfahrzeughaftpflichtversicherungsbundesaufsichtsamt mit.',
      kept: ['Das Gesetz tritt nicht vor 2027 in Kraft', '.'],
      speaker: 'das Kraftfahrzeughaftpflichtversicherungsbundesaufsichtsamt',
    },
  ],
  readNext: [
    {
      items: [
        teaser('https://harbour-post.example/a/very/long/address/without/any/place/to/break/it', 'address', {
          time: 'vor 2 Stunden und 14 Minuten',
        }),
      ],
    },
  ],
};

const ARABIC: DigestSketch = {
  title: 'مجلس المدينة يقر بناء نفق بعد أن فقد خط العبارات رخصته',
  site: 'بريد الميناء',
  published: '2025-04-26T09:40:00+03:00',
  language: 'ar',
  direction: 'rtl',
  paragraphs: [
    'صوت مجلس المدينة يوم الجمعة على بناء نفق طوله 1.4 كيلومتر تحت المضيق، بعد يومين من فقدان خط العبارات رخصته.',
    'قالت رئيسة البلدية إن العمل قد يبدأ الأسبوع المقبل إذا وافقت المقاطعة.',
    'من المتوقع أن تبلغ كلفة النفق 312 مليون كرونة.',
  ],
  facts: [
    {
      sentence:
        'صوت مجلس المدينة يوم الجمعة على بناء نفق طوله 1.4 كيلومتر تحت المضيق، بعد يومين من فقدان خط العبارات رخصته.',
      marks: [['amount', '1.4 كيلومتر']],
      date: { words: 'الجمعة', from: '2025-04-25' },
    },
    {
      sentence: 'قالت رئيسة البلدية إن العمل قد يبدأ الأسبوع المقبل إذا وافقت المقاطعة.',
      kept: ['العمل قد يبدأ الأسبوع المقبل إذا وافقت المقاطعة.'],
      speaker: 'رئيسة البلدية',
    },
    {
      sentence: 'من المتوقع أن تبلغ كلفة النفق 312 مليون كرونة.',
      marks: [['amount', '312 مليون كرونة']],
    },
  ],
  readNext: [{ items: [teaser('المدرسة تنقل الدروس إلى الإنترنت', 'school', { time: '04:00' })] }],
};

/** Digests, each named after what is difficult about it. */
export const DIGESTS = {
  article: digestFrom(FERRY),
  preview: digestFrom({ ...FERRY, coverage: 'preview', paragraphs: FERRY.paragraphs.slice(0, 7) }),
  live: digestFrom({ ...FERRY, coverage: 'live' }),
  recipe: digestFrom({ ...FERRY, genre: 'recipe', readNext: [] }),
  opinion: digestFrom({ ...FERRY, coverage: 'opinion', readNext: [] }),
  'one-fact': digestFrom({
    title: 'Tunnel opens',
    paragraphs: ['The tunnel under the strait opened on Monday.'],
    facts: [{ sentence: 'The tunnel under the strait opened on Monday.' }],
  }),
  'long-words': digestFrom(LONG_WORDS),
  'no-article': digestFrom({ ...FERRY, coverage: 'no-article', readNext: [] }),
  arabic: digestFrom(ARABIC),
  hebrew: digestFrom(HEBREW),
  hindi: digestFrom(HINDI),
  japanese: digestFrom(JAPANESE),
};
