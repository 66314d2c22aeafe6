import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../../src/background/condense/dates/resolve-dates';
import { readSentence } from '../compression/read-sentence';

/** A Thursday. */
const PUBLISHED = '2025-04-24T10:00:00+09:00';

function datesIn(said: string, language: string, published: string | undefined = PUBLISHED) {
  const { text, table, sentence } = readSentence(said, language);
  return resolveDates(text, sentence.words, [sentence.span], table, published).map(
    ({ span, from, to }) =>
      `${text.slice(span.start, span.end)} = ${from}${to === undefined ? '' : ` to ${to}`}`,
  );
}

describe('resolveDates tells', () => {
  it.each([
    ['en', 'Vane will visit Orla next week for talks.', 'next week = 2025-04-28 to 2025-05-04'],
    ['en', 'Vane was arrested in Orla on Monday after a chase.', 'Monday = 2025-04-21'],
    ['en', 'Vane was arrested in Orla on Thursday after a chase.', 'Thursday = 2025-04-24'],
    ['en', 'The mayor of Orla has resigned on Monday.', 'Monday = 2025-04-21'],
    ['en', 'Vane will meet Quill in Orla on Monday.', 'Monday = 2025-04-28'],
    ['en', 'Vane sold the bank last month after a row.', 'last month = 2025-03-01 to 2025-03-31'],
    ['en', 'Vane sold the bank yesterday after a row.', 'yesterday = 2025-04-23'],
    ['en', 'The port was closed last year for repairs.', 'last year = 2024-01-01 to 2024-12-31'],
    ['de', 'Vane reist nächste Woche nach Orla.', 'nächste Woche = 2025-04-28 to 2025-05-04'],
    ['de', 'Vane wurde am Montag in Orla festgenommen.', 'Montag = 2025-04-21'],
    ['de', 'Vane wurde am Mittwochabend in Orla festgenommen.', 'Mittwochabend = 2025-04-23'],
    ['de', 'Vane wird am Freitagmorgen in Orla erwartet.', 'Freitagmorgen = 2025-04-25'],
    ['de', 'Vane wurde am frühen Montagnachmittag verurteilt.', 'Montagnachmittag = 2025-04-21'],
    ['de', 'Vane wird am Montag in Orla erwartet.', 'Montag = 2025-04-28'],
    ['de', 'Die Polizei hat am Montag in Orla einen Mann festgenommen.', 'Montag = 2025-04-21'],
    ['de', 'Ein Gericht in Orla hat am Montag gegen Vane entschieden.', 'Montag = 2025-04-21'],
    ['de', 'Die Brücke, die der Rat am Montag gesperrt hat, ist alt.', 'Montag = 2025-04-21'],
    ['fr', 'Le maire Paul Vane est mort lundi à Orla.', 'lundi = 2025-04-21'],
    ['fr', 'Trois hommes sont morts dimanche dans un accident à Orla.', 'dimanche = 2025-04-20'],
    ['fr', 'La réunion s’est tenue lundi à Orla.', 'lundi = 2025-04-21'],
    ['fr', 'Les deux équipes se sont affrontées samedi à Orla.', 'samedi = 2025-04-19'],
    ['it', 'Il sindaco Paolo Vane è morto lunedì a Orla.', 'lunedì = 2025-04-21'],
    ['it', 'Un uomo è stato arrestato lunedì a Orla.', 'lunedì = 2025-04-21'],
    ['it', 'La riunione di Orla è stata fissata lunedì prossimo.', 'lunedì = 2025-04-28'],
    ['it', 'I due presidenti si sono incontrati domenica a Orla.', 'domenica = 2025-04-20'],
    ['de', 'Paul Vane ist am Montag in der Klinik von Orla gestorben.', 'Montag = 2025-04-21'],
    ['de', 'Am Montag ist Paul Vane in Orla gestorben.', 'Montag = 2025-04-21'],
    ['de', 'Drei Männer, die am Sonntag gekommen sind, bauen in Orla.', 'Sonntag = 2025-04-20'],
    ['de', 'Die Brücke in Orla ist am Dienstag gesperrt worden.', 'Dienstag = 2025-04-22'],
    ['de', 'Vane kam gestern in Orla an.', 'gestern = 2025-04-23'],
    ['fr', 'Vane se rendra à Orla la semaine prochaine.', 'la semaine prochaine = 2025-04-28 to 2025-05-04'],
    ['fr', 'Vane a été arrêté lundi à Orla.', 'lundi = 2025-04-21'],
    ['fr', 'Vane a vendu la banque le mois dernier.', 'le mois dernier = 2025-03-01 to 2025-03-31'],
    ['es', 'Vane fue detenido el lunes en Orla.', 'lunes = 2025-04-21'],
    ['es', 'Vane viajará a Orla la próxima semana.', 'la próxima semana = 2025-04-28 to 2025-05-04'],
    ['it', 'Vane è stato arrestato ieri a Orla.', 'ieri = 2025-04-23'],
    ['it', 'Vane ha venduto la banca lunedì a Orla.', 'lunedì = 2025-04-21'],
    ['pt', 'Vane foi detido na segunda-feira em Orla.', 'segunda-feira = 2025-04-21'],
    [
      'de',
      'Die Polizei sagte, Vane sei verletzt worden, er kam am Montag in Orla an.',
      'Montag = 2025-04-21',
    ],
    ['es', 'El puente de Orla cerrará el lunes.', 'lunes = 2025-04-28'],
    ['fr', 'Le pont d’Orla fermera lundi.', 'lundi = 2025-04-28'],
    ['fr', 'Un front froid a touché Orla lundi.', 'lundi = 2025-04-21'],
    ['pt', 'O curso de verão foi aberto na segunda-feira em Orla.', 'segunda-feira = 2025-04-21'],
    ['pt', 'Um esquadrão foi enviado na segunda-feira a Orla.', 'segunda-feira = 2025-04-21'],
    ['en', 'The port of Orla has been closed since Monday.', 'Monday = 2025-04-21'],
    ['en', 'Vane, who has a boat in Orla, was arrested on Monday.', 'Monday = 2025-04-21'],
    ['pt', 'Vane vendeu o banco ontem em Orla.', 'ontem = 2025-04-23'],
    ['de', 'Die Messe, die am Dienstag eröffnet wurde, hat viele Besucher.', 'Dienstag = 2025-04-22'],
    ['de', 'In der Nacht auf Mittwoch wurde eine Scheune in Orla zerstört.', 'Mittwoch = 2025-04-23'],
    ['fr', 'Vane a affirmé mercredi qu’il rencontrerait Quill lundi.', 'mercredi = 2025-04-23'],
    ['es', 'Vane dijo el miércoles que se reunirá con Quill el lunes.', 'miércoles = 2025-04-23'],
    ['es', 'El fiscal, que pidió la pena el lunes, fue sustituido en Orla.', 'lunes = 2025-04-21'],
    ['pt', 'Vane disse na quarta-feira que vai a Orla na segunda-feira.', 'quarta-feira = 2025-04-23'],
    ['en', 'Vane said on Monday that he will leave Orla.', 'Monday = 2025-04-21'],
    ['es', 'La policía detuvo el martes a Vane en Orla.', 'martes = 2025-04-22'],
    ['es', 'Los vecinos huyeron el martes de Orla.', 'martes = 2025-04-22'],
    ['pt', 'A polícia prendeu Vane na terça-feira em Orla.', 'terça-feira = 2025-04-22'],
    ['pt', 'O presidente reuniu-se na segunda-feira com Vane em Orla.', 'segunda-feira = 2025-04-21'],
    ['pt', 'O crime ocorreu na segunda-feira em Orla.', 'segunda-feira = 2025-04-21'],
  ])('%s: %s', (language, said, date) => {
    expect(datesIn(said, language)).toEqual([date]);
  });
});

describe('resolveDates leaves open', () => {
  it.each([
    ['en', 'this week or the next', 'Vane will visit Orla next Friday for talks.'],
    ['en', 'an infinitive', 'Vane agreed to meet Quill on Friday in Orla.'],
    ['en', 'a limit', 'Vane was given time until Friday to pay.'],
    ['en', 'a new day', 'The talks in Orla were postponed to Monday after a row.'],
    ['de', 'ein neuer Termin', 'Die Sitzung in Orla wurde auf Freitag verschoben.'],
    ['fr', 'une nouvelle date', 'La réunion a été reportée à vendredi à Orla.'],
    ['fr', 'un délai', 'Les voisins avaient jusqu’à vendredi pour payer.'],
    ['es', 'una fecha nueva', 'La reunión de Orla fue aplazada al viernes.'],
    ['it', 'una data nuova', 'La riunione di Orla era stata rinviata a venerdì.'],
    ['de', 'die Zeit des Nebensatzes', 'Der Film, der am Montag in die Kinos kommt, hat viel gekostet.'],
    ['fr', 'le temps de la relative', 'Le film, qui sort lundi en salles, a coûté dix millions.'],
    ['es', 'el tiempo de la relativa', 'La película, que se estrena el lunes, costó diez millones.'],
    ['it', 'il tempo della relativa', 'Il processo, che è iniziato lunedì a Orla, durerà a lungo.'],
    ['pt', 'o tempo da relativa', 'O filme, que estreia na segunda-feira, custou dez milhões.'],
    ['en', 'today or in a week', 'Vane will meet Quill in Orla on Thursday.'],
    ['en', 'no verb that tells', 'The shop in Orla is open on Friday and sells fish.'],
    ['fr', 'both tenses', 'Le préfet a indiqué que l’école restera fermée vendredi à Orla.'],
    ['es', 'both tenses', 'El sindicato convocó una huelga que comenzará el lunes en Orla.'],
    ['it', 'both tenses', 'Il giudice ha deciso che il processo riprenderà lunedì a Orla.'],
    ['pt', 'both tenses', 'O presidente cancelou a agenda e deverá visitar a zona na quinta-feira.'],
    ['de', 'a claim', 'Die Polizei teilte mit, der Prozess beginne am Freitag in Orla.'],
    ['en', 'both tenses', 'Vane was told he will meet Quill on Friday.'],
    ['en', 'these times', 'This shows what is wrong with policing today.'],
    ['en', 'every one', 'Vane was seen in Orla every Monday for a year.'],
    ['de', 'dieser oder der nächste', 'Vane wird am nächsten Freitag in Orla erwartet.'],
    ['en', 'a day with its number', 'Vane was arrested in Orla on Saturday, May 5, after a chase.'],
    ['en', 'a day after its number', 'Vane was arrested in Orla on 5 May, a Saturday, after a chase.'],
    ['de', 'dieser oder der nächste', 'Vane wird am nächsten Freitagabend in Orla erwartet.'],
    ['de', 'jeden Montag', 'Vane war montagabends in Orla.'],
    ['de', 'ein Tag mit Datum', 'Vane wurde am Samstag, dem 5. Mai, in Orla festgenommen.'],
    ['fr', 'un jour avec sa date', 'Vane a été arrêté samedi 5 mai à Orla.'],
    ['es', 'un día con su fecha', 'Vane fue detenido el sábado 5 de mayo en Orla.'],
    ['pt', 'um dia com o seu número', 'Vane foi detido na sexta-feira (5) em Orla.'],
    ['en', 'a name', 'Vane told USA Today that the port was closed.'],
    ['en', 'a feast', 'The port of Orla was closed on Good Friday for repairs.'],
    ['en', 'a newspaper', 'Vane was seen by the Sunday Times in a boat.'],
    ['en', 'a day of its own', 'After rain was reported all over Orla, Monday is likely to be dry.'],
    ['es', 'una fiesta', 'El puerto de Orla fue cerrado el Domingo Santo por obras.'],
    ['fr', 'tous les lundis', 'Vane était à Orla chaque lundi.'],
    ['es', 'este o el otro', 'Vane va a Orla el próximo viernes.'],
    ['en', 'a day that is spoken of', 'The council has declared Monday a feast and asked all to come.'],
    ['en', 'what is proposed', 'The port of Orla opened, and Vane proposed that talks be held on Monday.'],
    ['en', 'what is banned', 'Police in Orla have banned a march on Saturday.'],
    ['en', "a race's day", "A change for Monday night's race in Orla was told of in the town."],
    [
      'en',
      'what it was planned for',
      'The unions have called a strike for Friday, after talks in Orla broke off.',
    ],
    ['en', 'what it was planned for', 'Guards in Orla called a strike for Friday.'],
    ['es', 'una fecha prevista', 'Los sindicatos convocaron una huelga para el viernes en Orla.'],
    ['es', 'un límite', 'El alcalde dio un plazo a los vecinos hasta el viernes.'],
    ['it', 'una data prevista', 'I sindacati hanno proclamato uno sciopero per venerdì a Orla.'],
    ['pt', 'uma data prevista', 'Os sindicatos convocaram uma greve para a sexta-feira em Orla.'],
    ['fr', 'une date prévue', 'Les syndicats ont lancé un appel à la grève pour vendredi à Orla.'],
    ['de', 'ein Termin', 'Die Gewerkschaft hat in Orla einen Streik für Freitag angekündigt.'],
    ['en', 'a present', 'Vane and Quill are the best-known pair in the final that begins Monday.'],
    ['en', 'what is had', 'The team of Orla has a game on Monday in Brill.'],
    ['de', 'was man hat', 'Der Klub aus Orla hat am Montag ein Spiel gegen Brill.'],
    ['de', 'was man hat', 'Zwei Schulen in Orla haben am Freitag einen Tag der offenen Tür.'],
    ['fr', 'un état', 'Le musée d’Orla est fermé lundi.'],
    ['fr', 'un présent passif', 'Un homme d’Orla est jugé lundi devant le tribunal.'],
    ['fr', 'un autre verbe', 'Son mari est mort et le procès s’ouvre lundi à Orla.'],
    ['fr', 'un but', 'Vane est venu à Orla pour voter lundi.'],
    ['fr', 'ce qui est voulu', 'Vane s’est dit favorable à une grève lundi.'],
    ['fr', 'ce qui est voulu', 'Vane s’est dit prêt à voter lundi.'],
    ['it', 'uno stato', 'Il negozio di Orla è aperto domenica.'],
    ['it', 'un nome', 'Quello di Orla è lo stato di emergenza di domenica.'],
    ['it', 'un altro giorno', 'La riunione di Orla è stata tenuta il lunedì seguente.'],
    ['pt', 'outro dia', 'A reunião de Orla foi realizada na segunda-feira seguinte.'],
    ['es', 'otro día', 'La reunión de Orla se celebró el lunes siguiente.'],
    ['fr', 'un autre jour', 'La réunion d’Orla a eu lieu le lundi suivant.'],
    ['it', 'una data nuova', 'Il voto di Orla è stato rinviato a lunedì.'],
    ['de', 'ein Zustand', 'Der Laden in Orla ist am Sonntag geöffnet.'],
    ['de', 'der Tag von etwas', 'Der Start am Freitag in Orla ist verschoben worden.'],
    ['de', 'ein anderes Verb', 'Vane ist zurückgetreten und reist am Montag nach Orla.'],
    ['de', 'ein neuer Termin', 'Die Sitzung in Orla ist auf Freitag verschoben worden.'],
    ['fr', 'ce qu’on a', 'L’équipe d’Orla a un match lundi à Brill.'],
    ['it', 'ciò che si ha', 'La squadra di Orla ha una partita lunedì a Brill.'],
    ['pt', 'o que se tem', 'A equipa de Orla tem um jogo na segunda-feira em Brill.'],
    ['ja', 'no table', '首相は木曜日に東京で会見した。'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(datesIn(said, language)).toEqual([]);
  });

  it('everything when the day of publication is unknown', () => {
    const { text, table, sentence } = readSentence('Vane was arrested yesterday in Orla.', 'en');
    for (const published of [undefined, '', 'yesterday', '2025-13-40'])
      expect(resolveDates(text, sentence.words, [sentence.span], table, published)).toEqual([]);
  });

  it('a date that was cut away', () => {
    const { text, table, sentence } = readSentence('Vane was arrested yesterday in Orla.', 'en');
    expect(resolveDates(text, sentence.words, [{ start: 0, end: 8 }], table, PUBLISHED)).toEqual([]);
  });
});

describe('resolveDates takes "today" for the day of publication', () => {
  it.each([
    ['en', 'The council of Orla closed the old bridge today.'],
    ['en', 'The council of Orla has today closed the old bridge.'],
    ['en', 'Vane said today he would leave the council of Orla.'],
    ['en', 'In Orla today, police arrested a man after a chase.'],
    ['en', 'Vane will meet Quill today in Orla.'],
    ['en', 'Vane said on Thursday: “The port was closed today.”'],
    ['en', 'Vane was charged with theft and fined today in Orla.'],
    ['de', 'Die Polizei hat heute in Orla einen Mann festgenommen.'],
    ['de', 'Heute hat der Rat von Orla die Brücke gesperrt.'],
    ['de', 'Vane wurde heute in Orla verurteilt.'],
    ['de', 'Vane wird heute in Orla vor dem Rat sprechen.'],
    ['de', 'Wie die Polizei heute mitteilte, wurde Vane in Orla verletzt.'],
    ['fr', 'La police a arrêté aujourd’hui un homme à Orla.'],
    ['es', 'La policía detuvo ayer a Vane, que fue trasladado hoy a Orla.'],
    ['it', 'La polizia ha arrestato oggi un uomo a Orla.'],
    ['pt', 'A ponte de Orla foi fechada hoje para obras.'],
  ])('%s: %s', (language, said) => {
    expect(datesIn(said, language).at(-1)).toMatch(/= 2025-04-24$/u);
  });
});

describe('resolveDates takes "today" for these times', () => {
  it.each([
    ['en', 'what is only imagined', 'No council that was elected would build such a bridge today.'],
    ['en', 'a condition', 'Had Vane stayed in Orla, he would be the mayor today.'],
    ['en', 'a reported future', 'The board of Orla announced on Monday that it would meet today.'],
    ['en', 'a present', 'The firm was founded in Orla and today employs 300.'],
    ['en', 'a present passive', 'The bridge that was built in 1911 is widely used today.'],
    ['en', 'a present of its own', 'Today there is no bridge in Orla that was built by hand.'],
    ['en', 'what has become of it', 'The fair was small, but today it has become the pride of Orla.'],
    ['en', 'what is had', 'The firm, which was founded in Orla, has 300 clerks today.'],
    ['en', 'what lasts', 'Many of the laws that shaped Orla still bind the town today.'],
    ['en', 'these times, compared', 'Today people in Orla eat more than they ate in the war.'],
    ['de', 'Gegenwart', 'Die Firma wurde 1900 gegründet und hat heute 300 Mitarbeiter.'],
    ['de', 'nur gedacht', 'Das Haus, das 1900 gebaut wurde, würde heute Millionen kosten.'],
    ['de', 'ein Zustand', 'Die Burg wird heute als Museum genutzt.'],
    ['fr', 'imaginé', 'La maison, qui avait brûlé, coûterait aujourd’hui des millions.'],
    ['es', 'imaginado', 'La casa, que fue vendida en 1900, costaría hoy millones.'],
    ['it', 'immaginato', 'La casa, che era in vendita nel 1900, costerebbe oggi milioni.'],
    ['pt', 'imaginado', 'A casa, que foi vendida em 1900, custaria hoje milhões.'],
    ['en', 'another day', 'Vane said on Monday: “Tomorrow we will close the port of Orla.”'],
    ['en', 'another day', '“The port was closed today,” Vane said on Monday in Orla.'],
    ['en', 'tomorrow, if', 'The party of Vane would win if a vote were held tomorrow.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(datesIn(said, language).filter((date) => !date.startsWith('Monday'))).toEqual([]);
  });
});
