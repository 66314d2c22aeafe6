import { briefTable } from './brief-table';

/** Swedish. */
export const sv = briefTable({
  language: 'sv',
  abbreviations:
    'dr prof st kl ca bl.a t.ex d.v.s m.m m.fl s.k f.d nr kr tkr mkr jan feb apr jun aug sep okt nov dec',
  numberAbbreviations: 'jul',
  closingUnits: 'kr tkr mkr',
  stopwords: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan
    när år under också efter eller nu där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än
    här då sedan över bara in blir upp även vad få två vill ha hon mer detta denna dessa dem sin sina sitt hans
    hennes deras man ur åt blev blivit`,
  guards: `inte ej icke aldrig ingen inget inga utan knappt knappast kanske möjligen troligen sannolikt påstås
    misstänkt misstänkta skulle om ifall såvida förutom bara endast nästan omkring cirka minst högst fast trots
    förnekar förnekade`,
  leaning: `han hon den det de dem detta denna dessa hans hennes deras sin där då därför därmed därefter dit båda bägge`,
  articlePronouns: 'den det de',
  definiteEndings:
    'ska iga nya första sista senaste största högsta äldsta gamla stora unga tidigare nuvarande',
  openers: `men, och, dessutom, däremot, samtidigt, exempelvis, till exempel, å andra sidan, även`,
  personal: 'jag vi du ni mig oss min vår',
  clearOpenings: 'det finns, det fanns, det saknas, det saknades',
  leaningPhrases: 'enligt honom, enligt henne, enligt dem, nästa dag, dagen därpå, året därpå',
  backReferences: `bland dem, av dem, för honom, för henne, för dem, med honom, med henne, mot honom, mot henne`,
  spans: 'minut minuter timme timmar dag dagar natt vecka veckor månad månader år',
  sequels: 'senare, tidigare',
  aboutReport: 'i den här artikeln, vårt nyhetsbrev',
  refusals: `vill inte kommentera, ville inte kommentera, avböjer att kommentera, avböjde att kommentera,
    avböjt att kommentera, avstår från att kommentera, inte gått att nå för en kommentar`,
  coordinators: 'och men',
  tellsWho: `det skriver, det rapporterar, det säger, det sade, det uppger, det meddelar, det meddelade,
    det framgår av, det bekräftar`,
});
