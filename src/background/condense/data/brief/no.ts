import { briefTable } from './brief-table';

/** Norwegian, in both written forms. */
export const no = briefTable({
  language: 'no',
  abbreviations:
    'dr prof kl ca bl.a f.eks dvs m.m m.fl nr kr mill mrd jan feb apr jun aug sep okt nov des st',
  numberAbbreviations: 'jul',
  closingUnits: 'kr',
  stopwords: `og i at det som en ei et på er av for med til den har de ikke om han men var jeg seg fra vi så kan når
    år under også etter eller nå der ved mot skal skulle kommer ut får være hadde alle andre mye enn her da siden
    over bare inn blir opp hva vil ha hun mer dette denne disse dem sin sine sitt hans hennes deres man ble blitt
    å eit ein ikkje frå vere hjå dei eg seg`,
  guards: `ikke ikkje ei aldri ingen intet inga uten utan neppe knapt kanskje muligens trolig sannsynligvis
    angivelig siktet skulle hvis dersom unntatt bare kun nesten omkring rundt cirka minst høyst selv trass nekter
    nektet`,
  leaning: `han hun ho den det de dei dem dette denne disse hans hennes deres sin der da derfor dermed deretter begge`,
  articlePronouns: 'den det de dei',
  definiteEndings: 'ske ige nye første siste største høyeste eldste gamle store unge tidligere nåværende',
  openers: `men, og, dessuten, derimot, samtidig, for eksempel, på den andre siden, i tillegg`,
  personal: 'jeg eg vi du dere meg oss min vår',
  clearOpenings: 'det finnes, det fins, det fantes, det er mangel på',
  leaningPhrases: 'ifølge ham, ifølge henne, ifølge dem, neste dag',
  backReferences: `blant dem, av dem, for ham, for henne, for dem, med ham, med henne, mot ham, mot henne`,
  spans: 'minutt minutter time timer dag dager natt uke uker måned måneder år',
  sequels: 'senere, tidligere, seinare, tidlegare',
  aboutReport: 'i denne artikkelen, vårt nyhetsbrev',
  refusals: `ønsker ikke å kommentere, ønsket ikke å kommentere, vil ikke kommentere, ville ikke kommentere,
    har ingen kommentar`,
  coordinators: 'og men',
  tellsWho: `det skriver, det melder, det opplyser, det sier, det sa, det bekrefter, det meldte, det framgår av,
    det fremgår av`,
});
