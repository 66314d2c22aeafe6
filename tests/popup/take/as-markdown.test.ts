import { expect, test } from 'vitest';
import { asMarkdown } from '../../../src/popup/take/as-markdown';
import { asText } from '../../../src/popup/take/as-text';
import { chooseFacts } from '../../../src/popup/shown-fact';
import { takenFrom, type Taken } from '../../../src/popup/take/sources';
import { DIGESTS } from '../preview/digests';
import { REFININGS } from '../preview/refinings';

const taken: Taken = {
  title: 'Tunnel opens',
  url: 'https://harbour-post.example/a',
  origin: ['The Harbour Post', '26 Apr 2025'],
  facts: [
    {
      text: 'It could open in May.',
      speaker: 'the mayor',
      remark: undefined,
      sentences: ['It could open in May, the mayor said.'],
    },
    { text: 'It is 2 km long.', speaker: undefined, remark: undefined, sentences: [] },
  ],
};

test('plain text has one fact per line, below title, origin and address', () => {
  expect(asText(taken)).toBe(
    'Tunnel opens\nThe Harbour Post · 26 Apr 2025\nhttps://harbour-post.example/a\n\n' +
      '• It could open in May. — the mayor\n• It is 2 km long.\n',
  );
});

test('Markdown links the title and lists the facts', () => {
  expect(asMarkdown(taken, { hasSources: false })).toBe(
    '## [Tunnel opens](<https://harbour-post.example/a>)\n\nThe Harbour Post · 26 Apr 2025\n\n' +
      '- It could open in May. — the mayor\n- It is 2 km long.\n',
  );
});

test('Markdown quotes the source sentences when wanted', () => {
  expect(asMarkdown(taken, { hasSources: true })).toContain(
    '- It could open in May. — the mayor\n\n  > It could open in May, the mayor said.\n',
  );
});

const WORDS = { locale: 'en', unsupported: 'not supported' };
const factSaying = (text: string): Taken => ({
  ...taken,
  origin: [],
  facts: [{ text, speaker: undefined, remark: undefined, sentences: [text] }],
});

test.each([
  ['[click](javascript:alert(1))', String.raw`- \[click\](javascript:alert(1))`],
  ['<img src=x onerror=alert(1)>', String.raw`- \<img src=x onerror=alert(1)\>`],
  ['# not a heading', String.raw`- \# not a heading`],
  ['2025. That year', String.raw`- 2025\. That year`],
  ['a_b *c* `d`', String.raw`- a\_b \*c\* \`d\``],
  ['two\nlines', '- two lines'],
  ['Plain (words), 2.5 % – and more.', '- Plain (words), 2.5 % – and more.'],
])('the page’s %j is text in Markdown', (text, expected) => {
  expect(asMarkdown(factSaying(text), { hasSources: false }).split('\n')).toContain(expected);
});

test('an address cannot end its own link', () => {
  const hostile = { ...taken, url: 'https://harbour-post.example/a>) [x](javascript:y' };
  expect(asMarkdown(hostile, { hasSources: false })).toContain('](<https://harbour-post.example/a%3E)%20[x]');
});

test('copies the facts that are shown, and no others', () => {
  const { facts } = DIGESTS.article;
  const texts = takenFrom(DIGESTS.article, facts.slice(3, 5), WORDS).facts.map((fact) => fact.text);
  expect(texts).toEqual([
    'The operator, Veldelinjen, allegedly ran its ships without valid fire certificates for at least seven months.',
    'Veldelinjen denied the accusation and said it could appeal before the end of June.',
  ]);
});

test('an engine’s facts are copied with their source sentences, and with a remark where one is doubtful', () => {
  const { facts } = chooseFacts([], REFININGS['worded']?.refining, 2, undefined);
  const [first, second] = takenFrom(DIGESTS.article, facts, WORDS).facts;
  expect(first).toMatchObject({ remark: undefined, sentences: [expect.stringContaining('1.4-kilometre')] });
  expect(second).toMatchObject({ text: expect.stringContaining('321'), remark: 'not supported' });
  const text = asText({ ...taken, facts: second === undefined ? [] : [second] });
  expect(text).toContain('• The tunnel is expected to cost 321 million crowns. (not supported)');
});

test('a fact is copied with who said it, and with the day that a cut removed', () => {
  const fact = DIGESTS.article.facts[2];
  if (fact === undefined) throw new Error('no such fact');
  const dated = { ...fact, when: { span: fact.sentence, from: '2025-05-01' } };
  const taken = takenFrom(DIGESTS.article, [dated], WORDS);
  expect(asText(taken)).toContain('than 40 percent. (Thu, May 1) — the finance committee\n');
  expect(asMarkdown(taken, { hasSources: false })).toContain('(Thu, May 1) — the finance committee\n');
});

test('the day that a cut removed comes first if the fact has another day in it', () => {
  const fact = DIGESTS.article.facts[1];
  if (fact === undefined) throw new Error('no such fact');
  const dated = { ...fact, when: { span: fact.sentence, from: '2025-05-01' } };
  const [taken] = takenFrom(DIGESTS.article, [dated], WORDS).facts;
  expect(taken?.text).toMatch(/^\(Thu, May 1\) She \[Ines Oduya\] expected .*province agrees\.$/);
});

test('the days of relative dates stand in brackets beside their words, in the reader’s locale', () => {
  const texts = takenFrom(DIGESTS.article, DIGESTS.article.facts.slice(0, 2), {
    ...WORDS,
    locale: 'de',
  }).facts;
  expect(texts[0]?.text).toContain('voted on Friday (Fr., 25. Apr.) to build');
  expect(texts[1]?.text).toMatch(/begin next week \(28\. Apr\.\s*–\s*4\. Mai\) if the province/u);
});

test('the author is named between site and date, unless the site is named like him', () => {
  const originBy = (byline: string): readonly string[] =>
    takenFrom({ ...DIGESTS.article, article: { ...DIGESTS.article.article, byline } }, [], WORDS).origin;
  expect(originBy('Ada Quill').slice(0, 2)).toEqual(['The Harbour Post', 'Ada Quill']);
  expect(originBy('The Harbour Post')).toHaveLength(2);
});

test('a sentence is not quoted below a fact that is identical to it', () => {
  const { facts } = takenFrom(DIGESTS.article, DIGESTS.article.facts.slice(3, 5), WORDS);
  expect(facts.map(({ sentences }) => sentences.length)).toEqual([1, 0]);
});
