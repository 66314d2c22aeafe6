import { briefTable } from './brief-table';

/** Danish. */
export const da = briefTable({
  language: 'da',
  abbreviations: 'dr prof kl ca bl.a f.eks dvs m.m m.fl nr kr mio mia jan feb apr jun aug sep okt nov dec st',
  numberAbbreviations: 'jul',
  closingUnits: 'kr',
  stopwords: `og i at det som en på er af for med til den har de ikke om et han men var jag jeg sig fra vi så kan
    når år under også efter eller nu der ved mod skal skulle kommer ud får være havde alle andre meget end her da
    siden over kun ind bliver op hvad vil have hun mere dette denne disse dem sin sine sit hans hendes deres man
    blev blevet`,
  guards: `ikke ej aldrig ingen intet uden næppe knap måske muligvis formentlig sandsynligvis angiveligt sigtet
    skulle hvis medmindre undtagen kun bare næsten omkring cirka mindst højst selvom trods nægter nægtede`,
  leaning: `han hun den det de dem dette denne disse hans hendes deres sin der da derfor dermed derefter begge`,
  articlePronouns: 'den det de',
  definiteEndings:
    'ske ige nye første sidste seneste største højeste ældste gamle store unge tidligere nuværende',
  openers: `men, og, desuden, derimod, samtidig, eksempelvis, for eksempel, på den anden side, også`,
  personal: 'jeg vi du i mig os min vores',
  clearOpenings: 'der er, der var, der bliver, der blev, der kommer, der findes, der fandtes, der mangler',
  leaningPhrases: 'ifølge ham, ifølge hende, ifølge dem, næste dag, dagen derpå',
  backReferences: `blandt dem, af dem, for ham, for hende, for dem, med ham, med hende, mod ham, mod hende`,
  spans: 'minut minutter time timer dag dage nat uge uger måned måneder år',
  sequels: 'senere, tidligere',
  aboutReport: 'i denne artikel, vores nyhedsbrev',
  refusals: `ønsker ikke at kommentere, ønskede ikke at kommentere, vil ikke kommentere,
    ville ikke kommentere, har ingen kommentarer, ikke ønsket at kommentere`,
  coordinators: 'og men',
  tellsWho: `det skriver, det oplyser, det siger, det sagde, det meddeler, det meddelte, det fremgår af,
    det bekræfter, det fortæller`,
});
