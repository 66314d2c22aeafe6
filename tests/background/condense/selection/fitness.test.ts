import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../../src/model/article';
import { tableFor } from '../../../../src/background/condense/data';
import { fitnessOf } from '../../../../src/background/condense/selection/fitness';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

function fitness(said: string, kind: BlockKind = 'body', language = 'en'): number {
  const table = tableFor(language, said);
  const article = articleOf([{ kind, text: said }], language);
  const [sentence] = readSentences(article, table);
  if (sentence === undefined) throw new Error('no sentence');
  return fitnessOf(article.text, sentence, table);
}

const PLAIN = 'The council of Orla has agreed to close the old bridge in May.';

describe('fitnessOf', () => {
  it.each([
    ['a byline', 'By Ada Quill, Nutwork staff, Orla'],
    ['a time stamp', 'PUBLISHED: 14:11 EST, 25 October 2013'],
    ['a time stamp in words', 'Last updated at 1:25 AM on 3rd August 2011'],
    ['a line that leads elsewhere', 'Watch how the council of Orla worries about the old bridge »'],
    ['a form’s complaint', 'Invalid entry: Please type the verification code again.'],
    ['a few words', 'It was over.'],
    ['a credit', 'Ada Quill in Orla and Bo Vane in Brill contributed to this report.'],
    ['a refusal', 'A spokesman for the council of Orla declined to comment on the bridge.'],
    ['who said what stands before', 'The mayor of Orla said of the storm in May.'],
    ['a line of code', 'headers = {"agent": BOT} and then the data of the old bridge follow.'],
    ['a call', 'The next line is data = extractor(my_html_data); and it is the last.'],
    ['a comparison', 'if the response of the server == 200: soup = the page that it has sent.'],
    ['a direction', 'Click here for more information on the old bridge of Orla.'],
  ])('rejects %s', (_, said) => {
    expect(fitness(said)).toBe(0);
  });

  it.each([
    ['a question', 'Will the council of Orla agree to close the old bridge in May?'],
    ['a heading without a full stop', 'The council of Orla has agreed to close the old bridge'],
    ['a labelled caption', 'On the bridge: the council of Orla has agreed to close it in May.'],
    ['a caption with a quotation', 'Old bridge: “The council of Orla has agreed to close it in May.”'],
    ['a quotation that goes on', 'The mayor of Orla said: “The council has agreed to close the old bridge.'],
    ['the text of a picture', 'The council of Orla (pictured) has agreed to close the old bridge in May.'],
    ['a plain short sentence', 'Buses replace the trams every 12 minutes.'],
    ['a quotation', '“The council of Orla has agreed to close the old bridge in May.”'],
    ['a Swedish quotation', '”The council of Orla has agreed to close the old bridge in May.”'],
    ['what the writer thinks', 'I am glad that the council of Orla has agreed to close the old bridge.'],
  ])('rates %s below a plain sentence', (_, said) => {
    expect(fitness(said)).toBeLessThan(fitness(PLAIN));
    expect(fitness(said)).toBeGreaterThan(0);
  });

  it.each(['?', '?!', '?”'])('rates a question far below any other sentence: %s', (end) => {
    const question = fitness(`Will the council of Orla agree to close the old bridge in May${end}`);
    expect(question).toBeLessThan(fitness('The council of Orla has agreed to close the old bridge') / 5);
  });

  it.each([
    ['The mayor of Orla said to expect a storm on the old bridge.'],
    ['The mayor of Orla said on Monday two people drowned near the old bridge.'],
    ['The village of Orla could not be reached by road after the flood of May.'],
    ['The crew of the old ferry did not respond to calls from the port of Orla.'],
    ['The old bridge of Orla costs $1 = 110 yen; €1 = 130 yen to cross in May.'],
    ['The council asked @the_mayor_of_orla and @the_old_bridge to close it in May.'],
    ['The sum is x = 12 boats, and the council of Orla has agreed to close the bridge in May.'],
    ['The sailors_women of Orla and the bakers_women have agreed to close the bridge in May.'],
    ['The plan stands at https://orla.example/{a}?c=d&e={f} and is to close the bridge in May.'],
    ['About 3,000 people sign up for the course in the town hall each year.'],
    ['The council of Orla has agreed to close the old bridge at 11:30 on 3 May.'],
  ])('accepts news: %s', (said) => {
    expect(fitness(said)).toBe(fitness(PLAIN));
  });

  it.each([
    ['de', 'Das teilte ein Sprecher der Behörde von Orla am Montag mit.'],
    ['de', 'Ein Sprecher der Bahn wollte sich auf Anfrage nicht dazu äußern.'],
    ['fr', 'C’est ce qu’a annoncé la maire d’Orla, mercredi matin.'],
    ['es', 'Así lo anunció este martes la alcaldesa de Orla.'],
    ['en', 'The announcement was made by the mayor of Orla on Monday.'],
    ['en', 'Good afternoon and welcome to our live coverage of the storm in Orla.'],
    ['de', 'Guten Morgen und willkommen zu unserem Liveticker aus der Stadt Orla.'],
    ['fr', 'Bonjour à toutes et à tous, bienvenue dans ce direct depuis la ville d’Orla.'],
    ['en', 'Neither Vane nor Quill could be immediately reached for comment.'],
    ['pl', 'O sprawie poinformowała w poniedziałek policja w Orli.'],
    ['pl', 'Rzecznik prasowy banku w Orli odmówił komentarza w tej sprawie.'],
    ['ru', 'Об этом сообщили журналистам в мэрии Орлы.'],
    ['ru', 'Представитель банка отказался от комментариев по этому делу.'],
    ['uk', 'Про це повідомила у понеділок мерія міста Орла.'],
    ['nl', 'De gemeente Orla wilde niet reageren op de vragen.'],
    ['sv', 'Det skriver tidningen Orla Nyheter på måndagen.'],
    ['ar', 'جاء ذلك خلال لقاء رئيس البلدية مع الصحفيين.'],
    ['zh', '奥拉市政府发言人就关闭旧桥一事拒绝置评。'],
    ['ja', 'オルラ市の広報は橋の閉鎖についてコメントを控えた。'],
    ['it', 'Lo ha annunciato martedì sera la sindaca di Orla.'],
    ['pt', 'A informação foi confirmada pela prefeita de Orla.'],
  ])('rejects a line that only says who reported it: %s: %s', (language, said) => {
    expect(fitness(said, 'body', language)).toBe(0);
  });

  it.each([
    ['en', 'The mayor of Orla and the police of Brill declined to comment on the bridge.'],
    ['en', 'The council of Orla did not return calls or requests for comment.'],
    ['en', 'The council of Orla, which is to close the bridge, declined to comment.'],
    ['de', 'Ein Sprecher der Stadt Orla wollte die Vorwürfe nicht kommentieren.'],
    ['de', 'Die Stadt Orla ließ eine Anfrage zunächst unbeantwortet.'],
    ['de', 'Die Stadt Orla war für eine Stellungnahme zunächst nicht zu erreichen.'],
    ['fr', 'Contactée, la mairie de la ville d’Orla n’a pas donné suite à nos appels.'],
    ['fr', 'Le maire de la ville d’Orla n’a pas répondu à nos sollicitations.'],
    ['es', 'El alcalde de la ciudad no respondió a una solicitud de comentarios.'],
    ['it', 'Il sindaco di Orla non ha risposto alle richieste di commento.'],
    ['pt', 'O prefeito da cidade não se manifestou até a publicação do texto.'],
    ['en', 'When they were asked in May, the mayor and the council declined to comment.'],
    ['de', 'Der Rat von Orla und die Polizei wollten sich nicht äußern.'],
    ['pl', 'Rada miasta Orla i policja odmówili komentarza w tej sprawie.'],
  ])('rejects a sentence that states nothing but a refusal: %s: %s', (language, said) => {
    expect(fitness(said, 'body', language)).toBe(0);
  });

  it.each([
    ['en', 'The mayor of Orla resigned on Tuesday and declined to comment further.'],
    ['en', 'The mayor of Orla resigned on Tuesday, and his lawyer declined to comment.'],
    ['en', 'The mayor declined to comment, but the council said the bridge will close.'],
    ['de', 'Der Bürgermeister von Orla trat am Dienstag zurück und wollte sich nicht äußern.'],
    ['fr', 'Le maire de la ville d’Orla a démissionné mardi et n’a pas souhaité commenter.'],
    ['pt', 'O prefeito da cidade não se manifestou sobre a derrota do partido.'],
    ['fr', 'Le groupe de la ville d’Orla n’a pas donné suite à l’offre de Brill.'],
    ['de', 'Die Insel vor der Stadt Orla war zunächst nicht zu erreichen.'],
    ['es', 'El alcalde de la ciudad no respondió a las preguntas de la fiscal.'],
    ['pl', 'Burmistrz miasta Orla zrezygnował we wtorek i odmówił komentarza.'],
    ['ru', 'Мэр города Орлы ушел в отставку во вторник и отказался от комментариев.'],
    ['sv', 'Borgmästaren i Orla avgick på tisdagen och ville inte kommentera saken.'],
  ])('accepts news that ends in a refusal: %s: %s', (language, said) => {
    expect(fitness(said, 'body', language)).toBeGreaterThan(0.5);
  });

  it.each([
    ['de', 'Vane sagte am Montag in der Stadt Orla: „Wir schließen die alte Brücke im Mai.“'],
    ['de', 'Vane sagte am Montag in der Stadt Orla: »Wir schließen die alte Brücke im Mai.«'],
    ['fr', 'Vane a dit lundi dans la ville d’Orla : « Nous fermons le vieux pont en mai. »'],
  ])('treats a sentence that ends with a quotation as complete: %s: %s', (language, said) => {
    const straight = said.replace(/[„“»«]\s?(?=\p{L})|\s?[“»«]$/gu, '"');
    expect(fitness(said, 'body', language)).toBe(fitness(straight, 'body', language));
  });

  it('rates a block quotation without quotation marks below one with them', () => {
    expect(fitness(PLAIN, 'quote')).toBeLessThan(fitness(`“${PLAIN}”`, 'quote'));
    expect(fitness(PLAIN, 'quote')).toBeGreaterThan(0);
  });

  it.each([
    ['de', 'Die Polizei sperrte die Brücke von Orla, das teilte sie am Montag mit.'],
    ['fr', 'Le pont d’Orla est fermé depuis lundi, c’est ce qu’a annoncé la maire.'],
    ['es', 'El puente de Orla cierra en mayo, así lo anunció la alcaldesa.'],
    ['it', 'Il ponte di Orla chiude a maggio, lo riporta il giornale.'],
    ['ru', 'Мэрия Орлы закроет старый мост в мае, об этом сообщили журналистам.'],
    ['sv', 'Det framgår av utredningen att hälften av alla broar i Orla måste rivas.'],
    ['da', 'Det fremgår af rapporten, at halvdelen af alle broer i Orla skal rives ned.'],
    ['ru', 'Об этом сообщил мэр Орлы, добавив, что мост закроют на два года.'],
  ])('accepts news that also says who reported it: %s: %s', (language, said) => {
    expect(fitness(said, 'body', language)).toBeGreaterThan(0.5);
  });

  it('rates the middle of a quotation far below a plain sentence', () => {
    const said = `She said: “It is late. ${PLAIN} We will see.”`;
    const table = tableFor('en', said);
    const article = articleOf([{ kind: 'body', text: said }]);
    const middle = readSentences(article, table)[1];
    if (middle === undefined) throw new Error('no sentence');
    expect(fitnessOf(article.text, middle, table)).toBeLessThan(fitness(PLAIN) / 5);
  });

  it.each([
    [
      'a long sentence with the words of a credit tells something',
      `${PLAIN.slice(0, -1)} after the nine engineers who contributed to this report had looked at it.`,
      'body',
    ],
    [
      'a report that is told of is no credit',
      `${PLAIN.slice(0, -1)}, says the report that Ada Vane contributed to this year.`,
      'body',
    ],
    ['an item of a list needs no full stop', PLAIN.slice(0, -1), 'list-item'],
    ['a standfirst needs no full stop', PLAIN.slice(0, -1), 'lead'],
    [
      'a colon before a quotation is no label',
      'The mayor of Orla said: “The old bridge will be closed in May.”',
      'body',
    ],
    [
      'a question inside a sentence is none',
      'The mayor asked “why?” before the bridge of Orla was closed in May.',
      'body',
    ],
  ] as const)('%s', (_, said, kind) => {
    expect(fitness(said, kind)).toBe(fitness(PLAIN));
  });
});
