import {
  DAY_OF_EACH_MONTH,
  DAYS_OF_A_WEEK,
  datesInParts,
  isCalendarName,
} from '../../../model/calendar-names';
import { tableFor } from '../../condense/data';
import { wordsOf } from '../words';
import { BRIEF_NUMBERS, NUMBER_LISTS } from './brief-numbers';
import { BRIEF_OPPOSITES } from './brief-opposites';
import { it } from './it';
import type { LanguageData } from './language';
import { nl } from './nl';
import { pt } from './pt';

/** Data of a language with few word lists. To its function words come the stopwords used to select facts. */
type BriefData = Pick<
  LanguageData,
  'negations' | 'hedges' | 'negationFollows' | 'caseScript' | 'hasFreeOrder'
> &
  Partial<Pick<LanguageData, (typeof FURTHER_LISTS)[number]>>;

/** Lists that only some of these languages have. */
const FURTHER_LISTS = [
  'functionWords',
  'relations',
  'genitives',
  'futures',
  'pastAuxiliaries',
  'bareLeads',
  'origins',
  'goals',
  'offices',
  'formerly',
  'deputies',
  'candidates',
  'atTheTime',
] as const;

/**
 * Words in ordinary spelling, with accents. Where an ending (Turkish) or a prefix negates the verb, only the separate
 * words are listed; where words are not separated by spaces, they are listed as the browser segments them.
 */
const BRIEF: Readonly<Record<string, BriefData>> = {
  it: {
    negations:
      'non mai nessun nessuno nessuna niente nulla né senza neanche neppure nemmeno nega negano negato negò smentisce smentito smentì',
    hedges:
      'forse probabilmente possibilmente presumibilmente potrebbe potrebbero dovrebbe dovrebbero sarebbe sarebbero avrebbe avrebbero presunto presunta presunti',
  },
  pt: {
    negations:
      'não nunca jamais ninguém nada nem sem nenhum nenhuma tampouco nega negou negam negaram desmente desmentiu',
    hedges:
      'talvez provavelmente possivelmente alegadamente supostamente suposto suposta poderia poderiam pode podem deveria deveriam teria teriam seria seriam',
  },
  nl: {
    negations: 'niet geen nooit niemand niets noch zonder nergens ontkent ontkende ontkennen ontkenden',
    hedges:
      'misschien mogelijk vermoedelijk waarschijnlijk wellicht zou zouden kan kunnen vermeend vermeende',
  },
  ru: {
    functionWords:
      'словам согласно пока перед хотя однако тоже около примерно почти которое чей тот та те свой своя свои будет будут благодаря против сама сами',
    relations:
      'жена муж вдова сын дочь брат сестра отец мать невеста соперник противник советник советница предшественник преемник сторонники помощник',
    futures: 'будет будут',
    pastAuxiliaries: 'был была было были',
    caseScript: 'Cyrillic',
    hasFreeOrder: true,
    negations:
      'не ни нет никто ничто ничего никогда нигде никакой никакие без нельзя отрицает отрицал отрицала отрицали опроверг опровергла опровергли',
    hedges:
      'якобы возможно вероятно предположительно может могут мог могла могли бы вряд едва наверное видимо',
    offices:
      'мэр мэра президент президента министр министра премьер премьера директор директора глава главы губернатор губернатора тренер тренера',
    formerly: 'бывший бывшая бывшего бывшей экс',
    deputies: 'вице врио заместитель заместителя замглавы',
    candidates: 'кандидат кандидата',
    atTheTime: 'тогдашний тогдашняя тогдашнего',
    origins: 'с со из от',
    goals: 'до в на',
  },
  uk: {
    functionWords:
      'словами згідно поки перед хоча однак теж близько приблизно майже яке чий той та ті свій своя свої буде будуть завдяки проти сама самі',
    relations:
      'дружина чоловік вдова син дочка донька брат сестра батько мати суперник противник радник радниця попередник наступник прихильники помічник',
    futures: 'буде будуть',
    pastAuxiliaries: 'був була було були',
    caseScript: 'Cyrillic',
    hasFreeOrder: true,
    negations: 'не ні ніхто ніщо нічого ніколи ніде без немає заперечує заперечив заперечила заперечили',
    hedges: 'нібито можливо ймовірно може можуть міг могла могли би б мабуть',
    offices:
      "мер мера президент президента міністр міністра прем'єр директор директора голова губернатор губернатора тренер тренера",
    formerly: 'колишній колишня колишнього колишньої екс',
    deputies: 'віце заступник заступниця заступника',
    candidates: 'кандидат кандидатка кандидата',
    atTheTime: 'тодішній тодішня тодішнього',
    origins: 'з із зі від',
    goals: 'до в у на',
  },
  pl: {
    functionWords:
      'według zgodnie podczas chociaż jednak również także około niemal prawie które czyj swój swoja swoje będzie będą dzięki przeciwko',
    relations:
      'żona mąż wdowa syn córka brat siostra ojciec matka kuzyn narzeczona rywal przeciwnik doradca doradczyni poprzednik poprzedniczka następca następczyni zwolennicy',
    futures: 'będzie będą zostanie zostaną',
    pastAuxiliaries: 'był była było byli były został została zostało zostały zostali',
    caseScript: 'Latin',
    hasFreeOrder: true,
    negations: 'nie ani nigdy nikt nic żaden żadna żadne bez zaprzecza zaprzeczył zaprzeczyła zaprzeczyli',
    hedges:
      'prawdopodobnie podobno rzekomo chyba może mogą mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogłyby mogliby',
    offices:
      'burmistrz burmistrza prezydent prezydenta premier premiera minister ministra dyrektor dyrektora prezes prezesa trener trenera rzecznik wojewoda',
    formerly: 'były była byłego byłej eks',
    deputies: 'wice zastępca zastępczyni zastępcy',
    candidates: 'kandydat kandydatka kandydata',
    atTheTime: 'ówczesny ówczesna ówczesnego',
    origins: 'z ze od',
    goals: 'do na',
  },
  sv: {
    functionWords:
      'enligt medan sedan innan när där under trots dock också ungefär cirka nästan dessutom samtidigt därefter själv',
    relations:
      'fru hustru man änka son dotter bror syster far mor kusin flickvän pojkvän rival rivaler motståndare rådgivare företrädare efterträdare anhängare ställföreträdare',
    genitives: 'till för',
    futures: 'ska skall kommer',
    pastAuxiliaries: 'har hade blev',
    hasFreeOrder: true,
    bareLeads: 'en ett den det de denna detta dessa sin sitt sina hans hennes deras alla ni',
    negations: 'inte ej icke aldrig ingen inget inga ingenting utan förnekar förnekade',
    hedges: 'kanske möjligen troligen sannolikt påstås misstänkt misstänkta skulle kan kunde uppges',
    offices:
      'president presidenten statsminister statsministern minister ministern borgmästare borgmästaren direktör direktören chef chefen ordförande ordföranden tränare tränaren domare domaren ambassadör talesperson biskop',
    formerly: 'tidigare förre förra ex',
    deputies: 'vice biträdande ställföreträdande tillförordnad tillförordnade',
    candidates: 'kandidat kandidaten',
    atTheTime: 'dåvarande',
    origins: 'från',
    goals: 'till',
  },
  da: {
    functionWords:
      'ifølge mens siden inden når hvor trods dog også omkring cirka næsten desuden samtidig derefter selv',
    relations:
      'kone hustru mand enke søn datter bror søster far mor kæreste rival modstander rådgiver forgænger efterfølger tilhængere stedfortræder',
    genitives: 'til for',
    futures: 'vil skal',
    pastAuxiliaries: 'har havde blev',
    hasFreeOrder: true,
    bareLeads: 'en et den det de denne dette disse sin sit sine hans hendes deres alle',
    negations: 'ikke aldrig ingen intet ingenting uden nægter nægtede afviser afviste',
    hedges: 'måske muligvis sandsynligvis formentlig angiveligt ville kan kunne skulle',
    offices:
      'præsident præsidenten statsminister statsministeren minister ministeren borgmester borgmesteren direktør direktøren formand formanden træner træneren dommer dommeren ambassadør biskop',
    formerly: 'tidligere forhenværende eks',
    deputies: 'vice konstitueret fungerende',
    candidates: 'kandidat kandidaten',
    atTheTime: 'daværende',
    origins: 'fra',
    goals: 'til',
  },
  no: {
    functionWords:
      'ifølge mens siden før når hvor trass dog også omtrent cirka nesten dessuten samtidig deretter selv',
    relations:
      'kone mann enke sønn datter bror søster far mor kjæreste rival motstander rådgiver forgjenger etterfølger tilhengere stedfortreder',
    genitives: 'til for',
    futures: 'vil skal',
    pastAuxiliaries: 'har hadde ble',
    hasFreeOrder: true,
    bareLeads: 'en ei et den det de denne dette disse sin sitt sine hans hennes deres alle',
    negations: 'ikke ikkje aldri ingen intet ingenting uten nekter nektet avviser avviste',
    hedges: 'kanskje muligens trolig sannsynligvis angivelig ville kan kunne skal skulle',
    offices:
      'president presidenten statsminister statsministeren minister ministeren ordfører ordføreren direktør direktøren leder lederen trener treneren dommer dommeren ambassadør biskop',
    formerly: 'tidligere forhenværende eks',
    deputies: 'vise vara konstituert fungerende nestleder',
    candidates: 'kandidat kandidaten',
    atTheTime: 'daværende',
    origins: 'fra',
    goals: 'til',
  },
  tr: {
    caseScript: 'Latin',
    negationFollows: true,
    negations: 'değil yok hiç hiçbir asla ne yalanladı reddetti',
    hedges: 'belki muhtemelen olabilir galiba iddiaya sözde',
  },
  ar: {
    negations: 'لا لم لن ليس ليست ليسوا ولا ولم ولن وليس غير دون بدون نفى نفت ينفي تنفي نفوا',
    hedges: 'قد ربما لعل يزعم زعم مزعوم محتمل يحتمل',
  },
  he: {
    negations: 'לא אין בלי ללא מעולם אף כלום שלא ולא שאין מכחיש הכחיש הכחישה הכחישו',
    hedges: 'אולי ייתכן כנראה לכאורה חשוד עשוי עשויה עשויים עלול עלולה עלולים',
  },
  hi: {
    negationFollows: true,
    negations: 'नहीं बिना इनकार इंकार',
    hedges: 'शायद संभवतः संभावित कथित सकता सकती सकते',
  },
  zh: {
    negations:
      '不 没 沒 未 无 無 非 没有 沒有 并未 並未 并非 並非 不会 不會 不是 也不是 不能 不得 不可 不再 不要 不准 不让 无法 無法 没能 未能 尚未 从未 從未 从不 從不 绝不 否认 否認 拒绝 拒絕',
    hedges: '可能 或 或许 或許 也许 也許 大概 恐怕 疑似 据称 據稱 据说 據說 涉嫌',
  },
  ja: {
    negationFollows: true,
    negations: 'ない なか せん しない いない できない 無い 否定 否認',
    hedges: 'だろう でしょう 可能性 おそらく 恐らく 疑い 模様',
  },
};

/** Further data for some of them. */
const FURTHER: Readonly<Record<string, Partial<LanguageData>>> = { it, nl, pt };

const SERVED_BY: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he' };

/** Codes of the languages with less data than those with a complete file. */
export const BRIEF_LANGUAGES: readonly string[] = Object.keys(BRIEF);

/** Names of weekdays or months from the browser. */
function namesOf(code: string, form: Intl.DateTimeFormatOptions, days: readonly number[]): string[] {
  return datesInParts(code, form, days)
    .flat()
    .filter(isCalendarName)
    .map(({ value }) => value);
}

/** Data of a language with few word lists, normalised as in `Word.norm`. */
export function briefData(tag: string): Partial<LanguageData> | undefined {
  const code = SERVED_BY[tag] ?? tag;
  const data = BRIEF_LANGUAGES.includes(code) ? BRIEF[code] : undefined;
  if (data === undefined) return undefined;
  // A word that the browser would split anyway never occurs as a whole.
  const normsOf = (words: string): string =>
    words
      .split(' ')
      .flatMap((word) => {
        const [first, ...rest] = wordsOf(word, code);
        return first === undefined || rest.length > 0 ? [] : [first.norm];
      })
      .join(' ');
  const further = FURTHER_LISTS.flatMap((list) => {
    const words = data[list];
    return words === undefined ? [] : [[list, normsOf(words)] as const];
  });
  /** Of "word=value". */
  const valuesOf = (entries: string): string =>
    entries
      .split(' ')
      .map((entry) => {
        const [word = '', value = ''] = entry.split('=');
        return `${normsOf(word)}=${value}`;
      })
      .join(' ');
  const numbers = NUMBER_LISTS.flatMap((list) => {
    const entries = BRIEF_NUMBERS[code]?.[list];
    return entries === undefined ? [] : [[list, valuesOf(entries)] as const];
  });
  const opposites = (BRIEF_OPPOSITES[code] ?? '').replace(/[^ |/]+/gu, normsOf);
  return {
    ...data,
    opposites,
    ...Object.fromEntries(numbers),
    ...Object.fromEntries(further),
    weekdays: normsOf(namesOf(code, { weekday: 'long' }, DAYS_OF_A_WEEK).join(' ')),
    months: normsOf(
      [
        ...namesOf(code, { month: 'long' }, DAY_OF_EACH_MONTH),
        // Next to a day, Slavic month names have another ending.
        ...namesOf(code, { month: 'long', day: 'numeric' }, DAY_OF_EACH_MONTH),
      ].join(' '),
    ),
    ...FURTHER[code],
    functionWords: normsOf(
      [...tableFor(code, '').stopwords, data.functionWords ?? '', FURTHER[code]?.functionWords ?? ''].join(
        ' ',
      ),
    ),
    negations: normsOf(data.negations),
    hedges: normsOf(data.hedges),
  };
}
