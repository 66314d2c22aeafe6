import type { LanguageData } from './language';

/** French. */
export const fr: LanguageData = {
  functionWords:
    'environ presque le la les l un une des du de d au aux a en dans sur sous par pour avec sans vers chez entre contre depuis pendant apres avant et ou mais donc or ni car que qui quoi dont ou ce cet cette ces il elle ils elles on nous vous je tu lui leur leurs se s sa son ses mon ma mes notre nos votre vos est sont etait etaient sera seront ete etre a ont avait avaient aura auront avoir fait plus moins tres aussi y c qu n j m t jusqu lorsqu puisqu quoiqu comme si tout tous toute toutes selon lors lorsque tandis alors afin jusque pres ainsi egalement cependant toutefois notamment celui celle ceux celles lequel laquelle etant ayant eu deja encore desormais malgre outre quelque',
  negations: 'ne pas jamais aucun aucune rien personne ni sans non',
  hedges:
    'pourrait pourraient peut peuvent serait seraient aurait auraient peut-etre probablement sans-doute presume presumee envisage envisagent',
  intentions:
    'envisage envisagent envisageait prevoit prevoient veut veulent voulait souhaite souhaitent espere esperent tente tentent menace menacent compte comptent',
  infinitiveMarkers: 'de a',
  plans: 'prevoit prevoient compte comptent',
  futures: 'va vont sera seront aura auront doit doivent',
  futureEndings: 'era eront ira iront ra ront',
  pastAuxiliaries: 'a ont avait avaient est sont etait etaient fut furent',
  pastForms: '',
  pastEndings: '',
  denials:
    'nie nient niait niaient niee dement dementi dementent dementait rejette rejettent rejete rejetait refute refutent conteste contestent contestait faux fausse faussement mensonge mensonges canular ment menti impossible doute doutent',
  doubts:
    'pretend pretendent pretendait pretendu pretendument rumeur rumeurs allegation allegations accusation accusations affirmations soupcon soupcons soupconne possible',
  conditions: 'si',
  thatWords: 'que qu',
  proofs: 'preuve preuves prouve prouver prouvent vrai indice indices signe confirme confirmer',
  factual:
    'parce car puisque quand lorsque pendant avant apres jusqu bien et mais ou qui dont savait savaient sait savoir ignorait ignore oublie regrette surpris malgre doute',
  causes: 'parce cause raison',
  causal:
    'car puisque comme grace suite provoque provoquee entraine entrainee conduit mene force forcee pousse donc ainsi apres faute consequence resulte du due',
  joints: 'et mais tandis alors ou',
  numbers:
    'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quinze=15 vingt=20 trente=30 quarante=40 cinquante=50 quatorze=14 seize=16 soixante=60 septante=70 nonante=90 douzaine=12',
  factors:
    'double=2 doubles=2 doublee=2 doublees=2 doublent=2 doubler=2 doublait=2 doublement=2 triple=3 triples=3 triplee=3 triplees=3 triplent=3 tripler=3 triplement=3 quadruple=4 quadruples=4 quadruplee=4 quadruplent=4 quadrupler=4 quintuple=5 quintuplee=5 decuple=10 decuplee=10',
  factorEndings: '',
  fractions: 'moitie=0.5 tiers=0.333 quart=0.25 quarts=0.25',
  ordinals: 'premier=1 premiere=1 deuxieme=2 troisieme=3 quatrieme=4 cinquieme=5',
  quantifiers:
    'certains=1 certaines=1 plusieurs=1 quelques=1 beaucoup=1 nombreux=1 nombreuses=1 plupart=2 majorite=2 tous=3 toutes=3 chaque=3',
  scales: 'cent=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
  lowerBounds: 'au-moins plus-de plus-d',
  upperBounds: 'au-plus au-maximum moins-de jusqu-a pres-de presque',
  losses:
    'baisse baisser baisse baissent baissait recul recule reculer reculent chute chuter chutent tombe tombent perd perdent perdre perdu perte pertes diminue diminution deficit defaite incline inclinee sous mene menee menes',
  endpoints: 'a',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  speech: 'dit declare affirme selon explique annonce indique ajoute ecrit averti',
  agentMarkers: 'par',
  bareLeads:
    'le la les l un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes tout tous toute toutes vous nous',
  subjectForms: '',
  objectForms: '',
  origins: 'de du des depuis',
  goals: 'a au aux vers',
  offices:
    'maire president presidente ministre gouverneur gouverneure senateur senatrice depute deputee directeur directrice chef cheffe patron patronne secretaire juge procureur procureure ambassadeur ambassadrice entraineur entraineuse capitaine roi reine pape eveque prefet prefete recteur rectrice chancelier chanceliere commissaire',
  formerly: 'ancien ancienne anciens anciennes ex',
  deputies: 'adjoint adjointe vice interimaire interim suppleant suppleante',
  relations:
    'epouse femme mari veuve fils fille frere sœur soeur pere mere cousin cousine neveu niece oncle tante compagne compagnon rival rivale adversaire adversaires conseiller conseillere conseillers predecesseur successeur partisans',
  genitives: 'de du des d au',
  candidates: 'candidat candidate',
  atTheTime: 'alors',
  opposites:
    'augmenter|augmente|augmentent|hausse|monter/diminuer|diminue|baisse|baisser|reculer plus/moins ouvrir|ouvre|ouvert/fermer|ferme autoriser|autorise|permettre|permet/interdire|interdit gagner|gagne|victoire/perdre|perdu|defaite acheter|achete/vendre|vend|vendu accepter|accepte/refuser|refuse|rejeter commencer|commence|debut/finir|fini|fin homme|hommes/femme|femmes pere/mere fils/fille nord/sud est/ouest hier/demain|aujourd premier/dernier malgre/cause|grace avant/apres',
};
