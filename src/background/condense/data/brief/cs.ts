import { briefTable } from './brief-table';

/** Czech: most negations are the first syllable of the verb. */
export const cs = briefTable({
  language: 'cs',
  abbreviations:
    'dr prof doc ing mgr bc judr mudr phdr gen plk kpt sv ul nám č tzv např tj atd apod aj mil mld tis hod str resp',
  stopwords: `a v na se je že s z do o k i to jako za by pro ve byl byla bylo byli byly být jsou ale po si od však
    už jen také podle která který které kteří kterou kterého které jeho její jejich tak až co kdy kde jak nebo
    ani ještě při před mezi pod nad bez aby když pokud tento tato toto tyto tím tom ten ta ti ty ho mu jí jim on
    ona oni má mají může mohou bude budou letech roku let více`,
  leaning: `on ona ono oni ten ta to ti tento tato toto tyto jeho její jejich tam tehdy proto tím takový taková oba obě jemu`,
  openers: 'ale, navíc, naopak, přesto, zároveň, například, mezitím, kromě toho, na druhou stranu',
  personal: 'já my mě nás nám můj náš vy vás',
  leaningPhrases: `podle něj, podle něho, podle ní, podle nich, podle jeho slov, podle jejich slov,
    podle jejích slov, dle jeho slov, hrozí mu, hrozí jí, hrozí jim, následujícího dne, následující den`,
  backReferences: `mezi nimi, z nich, pro něj, pro ni, pro ně, s ním, s ní, s nimi, proti němu`,
  spans: `minutu minuty minut hodinu hodiny hodin den dny dní týden týdny týdnů měsíc měsíce měsíců rok roky
    let`,
  sequels: 'později, poté, předtím',
  aboutReport: 'v tomto článku',
  refusals: `odmítl se vyjádřit, odmítla se vyjádřit, odmítli se vyjádřit, se odmítl vyjádřit,
    se odmítla vyjádřit, odmítl komentovat, odmítla komentovat, nechtěl komentovat, nechtěla komentovat,
    nechtěl vyjádřit`,
  coordinators: 'a ale',
  tellsWho: `informoval o tom, informovala o tom, informovali o tom, uvedl to, uvedla to, oznámil to, oznámila to,
    oznámili to, řekl to, řekla to, sdělil to, sdělila to`,
});
