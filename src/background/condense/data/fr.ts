import { languageTable } from './language-table';

/** French. */
export const fr = languageTable({
  language: 'fr',
  abbreviations:
    'jr vs m mm mme mlle dr pr st ste etc env av bd cf ex janv févr avr juil sept oct nov déc p n',
  numberAbbreviations: 'art vol',
  stopwords: `le la les l un une des du de d et ou mais dans en au aux à sur sous par pour avec sans ce cet cette
    ces son sa ses leur leurs il elle ils elles on nous vous je qui que qu dont où est sont était étaient a ont
    avait avaient sera été être ne pas plus se s y comme plus très aussi`,
  numerals: `deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante cent cents centaine centaines mille millier milliers million
    millions milliard milliards douzaine dizaine dizaines moitié`,
  citing: 'citant',
  turns: 'mais, cependant, toutefois, pourtant, néanmoins, en revanche',
  guards: `ne n pas jamais aucun aucune rien personne ni sans guère peut-être probablement vraisemblablement
    présumé présumée présumés prétendument apparemment pourrait pourraient devrait devraient serait seraient
    aurait auraient si sauf seulement uniquement malgré jusqu environ presque près moins dément nie`,
  leaning:
    "il elle ils elles ce cela ceci ces cette cet celui celle ceux celles son sa ses leur leurs lui eux y là alors c'est c'était celui-ci celle-ci ceux-ci celles-ci",
  presenting: `rappelons que, notons que, soulignons que, précisons que, il faut rappeler que, il convient de rappeler que, il est à noter que, à noter que`,
  openers: `cependant, toutefois, par ailleurs, en outre, de plus, mais, et, ainsi, en effet, pourtant,
    néanmoins, enfin, d'ailleurs, par exemple, en revanche, de son côté,
    d'autre part, par conséquent, à l'inverse, par contre, en somme, du reste, du coup, premièrement, deuxièmement, d'abord,
    tout d'abord, en ce sens, à ce titre, à cet égard,
    de ce fait, en parallèle, en résumé, autrement dit, de fait, en conséquence, de même, au final, quoi qu'il en soit`,
  pointing: 'ce cet cette ces',
  auxiliaries: 'a ont avait avaient',
  articles: 'un une le la les l des du',
  subordinators: `quand lorsque lorsqu alors tandis comme si puisque parce pendant après avant afin pour où dont
    bien quoique`,
  complementisers: 'que qui dont où quand comment pourquoi',
  thatWords: 'que',
  coordinators: 'et ou mais ni',
  dayPrepositions: 'ce',
  dayParts: 'matin soir midi après-midi',
  ranges: 'au et ou à jusqu',
  comparing: 'même que',
  pasts: 'était étaient avait avaient fut furent été',
  openingPrepositions: 'après pendant durant lors avant',
  examples: 'notamment, y compris, dont',
  trailing: 'ainsi que, tandis que, alors que',
  participleEnding: 'ant',
  notParticiples: `avant pendant durant devant suivant concernant maintenant autant tant moyennant nonobstant
    auparavant dorénavant`,
  saying:
    'déclaré indiqué annoncé précisé affirmé rapporté dit affirme indique précise rapporte explique assure déclare ajoute',
  accordingTo: "selon, d'après, d’après",
  openingClauses: 'après tandis alors pendant lors malgré avec',
  ageWords: 'âgé âgée de ans alors',
  origins: 'originaire de, originaire du, originaire d',
  settingNouns: 'communiqué interview entretien conférence entrevue presse',
  closingPhrases: 'afin de, en raison de, à cause de, dans le but de, en signe de',
  reflexives: 'se s',
  relatives: 'qui dont où',
  finite: `est sont était étaient a ont avait avaient sera seront fut va vont doit doivent peut peuvent fait
    font reste vient prend compte permet montre veut veulent démissionne dénonce occupe occupent réclame
    réclament propose rejette confirme meurt gagne perd ouvre ferme accuse condamne décide adopte
    approuve refuse quitte rejoint remporte`,
  linkAdverbs: '',
  adjuncts:
    'après lors depuis pendant dans en à au aux avec pour par sur sous entre contre vers chez de du des',
  lineEnds: 'après lors pendant',
  conjunctions: 'et',
  persons: 'il elle',
  groups: 'premiers dernier derniers duo trio',
  shares: 'certains beaucoup plusieurs tous aucun',
  clearOpenings: `il y a, il y aura, il y avait, il y a eu, il n'y a, il n'y avait, il faut, il faudra, il fallait, il existe,
    il n'existe, il suffit, il convient, il est interdit de, il est possible de, il est impossible de, il est difficile de,
    alors que, alors qu'un, alors qu'une, alors qu'à, alors qu'au, alors qu'en, là où, ceux qui, ceux que, celles qui,
    celles que, celui qui, celle qui`,
  leaningPhrases: `en témoigne, en témoignent, en fait partie, en font partie, selon ses mots, selon ses dires, à ses yeux, à l'en croire, d'après lui, d'après elle,
    d'après eux, l'intéressé, l'intéressée, tous deux, toutes deux, tous les deux, toutes les deux,
    elle-même, lui-même, ça, dès lors, d'où, quant à lui, quant à elle, quant à eux, l'autre est, l'autre a,
    les autres sont, les autres ont, il en va de même, le jour suivant, la semaine suivante,
    le mois suivant, l'année suivante`,
  backReferences: `parmi eux, parmi elles, d'entre eux, d'entre elles, d'eux, d'elles, pour lui, pour elle, pour eux,
    avec lui, avec elle, avec eux, chez lui, chez elle, chez eux, contre lui, contre elle, contre eux, comme lui,
    sans lui, sans elle, à leurs yeux`,
  periods: 'printemps été automne hiver week-end saison décennie siècle',
  spans: 'minute minutes heure heures jour jours nuit semaine semaines mois an ans année années',
  sequels: 'plus tard, plus tôt, auparavant, après, avant',
  aboutReport: `a contribué à cet article, ont contribué à cet article, avec afp, avec reuters,
    dans cet article, cliquez ici, bienvenue dans ce direct, bienvenue dans ce live, pour en savoir plus,
    à notre newsletter, tous droits réservés`,
  refusals: `n'a pas souhaité commenter, n'a pas souhaité s'exprimer, n'ont pas souhaité commenter,
    n'ont pas souhaité s'exprimer, n'a pas souhaité réagir, a refusé de commenter, ont refusé de commenter,
    s'est refusé à tout commentaire, n'ont pas souhaité réagir, n'a pas voulu commenter,
    n'ont pas voulu commenter, s'est refusée à tout commentaire, se sont refusés à tout commentaire,
    n'a pas répondu à nos sollicitations, n'ont pas répondu à nos sollicitations,
    n'a pas répondu aux sollicitations, n'ont pas répondu aux sollicitations, n'a pas donné suite à nos,
    n'ont pas donné suite à nos, n'a pas donné suite aux sollicitations, n'a pas souhaité faire de commentaire,
    n'a pas souhaité faire de commentaires,
    n'a pas souhaité répondre, n'a pas répondu dans l'immédiat, n'a pas réagi dans l'immédiat`,
  tellsWho:
    "c'est ce qu'a annoncé, c'est ce qu'ont annoncé, c'est ce qu'a indiqué, c'est ce qu'a déclaré, c'est ce qu'a affirmé",
  personal: "je j nous vous mon notre votre j'ai",
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  feasts: 'saint pâques pentecôte',
  relativeDates: {
    days: {
      "aujourd'hui": 0,
      'aujourd’hui': 0,
      hier: -1,
      'ce matin': 0,
      'ce soir': 0,
      'cet après-midi': 0,
      demain: 1,
      'avant-hier': -2,
      'après-demain': 2,
    },
    weeks: { 'la semaine prochaine': 1, 'la semaine dernière': -1, 'cette semaine': 0 },
    months: { 'le mois prochain': 1, 'le mois dernier': -1, 'ce mois-ci': 0 },
    years: { "l'année prochaine": 1, "l'année dernière": -1, 'cette année': 0 },
    vague: new Set(['pour', 'chaque', 'le', 'avant', 'après', 'dès', 'à', "jusqu'à"]),
  },
  nowadays: "aujourd'hui",
  lasting: 'encore toujours',
  conditionalEndings: 'rait raient',
  conditions: "si s'il s'ils",
  futureEndings: 'era ira dra vra rra eront iront dront vront rront tront uront',
  notFutures: `tira retira attira étira vira admira respira inspira expira aspira désira déchira chavira empira livra
    délivra`,
  beings: 'est sont',
  beingParticiples: `allé allée allés allées arrivé arrivée arrivés arrivées décédé décédée décédés décédées entré entrée
    entrés entrées monté montée montés montées rentré rentrée rentrés rentrées resté restée restés
    restées retourné retournée retournés retournées tombé tombée tombés tombées mort morte morts mortes
    né née nés nées parti partie partis parties sorti sortie sortis sorties venu venue venus venues
    revenu revenue revenus revenues parvenu parvenue parvenus parvenues survenu survenue survenus
    survenues intervenu intervenue intervenus intervenues devenu devenue devenus devenues`,
  reflexivePerfects: "s'est, se sont",
  countedDays: 'suivant',
  futures:
    'sera seront aura auront fera feront ira iront va vont doit doivent devrait devraient prévu prochain',
  personTitles: 'm mme dr président présidente ministre maire juge premier roi reine',
  placePrepositions: 'à en au',
  organisationWords: 'police banque ministère université',
  units:
    '% millions milliards million milliard mille euros dollars kilomètres mètres personnes ans mois jours heures minutes tonnes',
});
