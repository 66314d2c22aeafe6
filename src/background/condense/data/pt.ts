import { languageTable } from './language-table';

/** Portuguese. */
export const pt = languageTable({
  language: 'pt',
  abbreviations:
    'jr vs sr sra srta dr dra d eng exmo prof profa etc av pág nº n jan fev abr mai jun jul ago out nov',
  numberAbbreviations: 'art set mar dez',
  stopwords: `o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela para com sem
    sobre entre e ou mas que se é são era eram foi foram tem têm tinha será ser não mais muito também como seu
    sua seus suas este esta isso ele ela eles elas já até quando`,
  numerals: `dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze
    dezesseis vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas
    mil milhares milhão milhões bilhão bilhões dúzia dezenas metade dezassete dezessete dezoito
    dezenove`,
  citing: 'citando',
  turns: 'mas, porém, contudo, no entanto, entretanto, todavia',
  guards: `não nunca jamais ninguém nada nem sem nenhum nenhuma tampouco mal talvez provavelmente possivelmente
    alegadamente supostamente suposto suposta suspeito suspeita poderia poderiam pode deveria deveriam teria
    teriam seria seriam se salvo exceto só somente apenas embora apesar até quase cerca pelo menos nega negou`,
  leaning: `ambos ambas ele ela eles elas isto isso este esta estes estas esse essa esses essas aquele aquela seu sua seus suas aquilo aqueles aquelas ali lá então
    nele nela neles nelas nisso disso nisto disto nesse nessa nesses nessas desse dessa deste desta`,
  presenting: `cabe lembrar que, cabe destacar que, cabe ressaltar que, vale lembrar que, vale ressaltar que, vale destacar que, é importante lembrar que, é importante ressaltar que, convém lembrar que, importa recordar que, importa referir que, recorde-se que, refira-se que`,
  openers: `no entanto, entretanto, além disso, porém, mas, e, contudo, por outro lado, por exemplo, de facto,
    de fato, enquanto isso, por sua vez, assim, portanto, todavia,
    por fim, ainda assim, em contrapartida, da mesma forma, por outra parte, em primeiro lugar, em segundo lugar,
    por último, finalmente, nesse sentido, neste sentido, a esse respeito,
    dessa forma, desta forma, desse modo, deste modo, dessa maneira, desta maneira, com isso, aliás, além do mais, consequentemente, em paralelo, ou seja`,
  pointing:
    'isso isto este esta estes estas esse essa esses essas nesse nessa desse dessa deste desta neste nesta',
  auxiliaries: 'tem têm tinha tinham',
  articles: 'o a os as um uma uns umas',
  subordinators: 'quando enquanto embora porque se como onde após depois antes para desde até segundo',
  complementisers: 'que quem qual cujo como quando onde se',
  thatWords: 'que',
  coordinators: 'e ou mas nem',
  dayPrepositions: 'na no nesta neste',
  ranges: 'a e ou até',
  comparing: 'mesmo mesma como',
  pasts: `foi foram era eram tinha tinham disse disseram fez fizeram teve tiveram esteve deu viu veio vieram pôs
    houve morreu prendeu ocorreu aconteceu recebeu decidiu venceu perdeu caiu caíram subiu abriu pediu saiu saíram
    atingiu nasceu cedeu respondeu defendeu reconheceu assumiu admitiu demitiu discutiu reuniu deteve obteve manteve
    propôs escreveu rendeu escolheu conheceu elegeu sofreu faleceu desapareceu apareceu permaneceu vendeu
    concedeu suspendeu interrompeu rompeu invadiu incluiu concluiu destruiu construiu proibiu permitiu investiu
    transmitiu insistiu resistiu conseguiu seguiu partiu agrediu confundiu garantiu ouviu contribuiu fugiu agiu reagiu`,
  pastFiniteEndings: 'ou aram eram iram',
  finiteEndings: 'ou aram eram iram rá rão',
  openingPrepositions: 'após durante depois antes',
  examples: 'incluindo, entre eles, entre elas',
  trailing: 'bem como, enquanto, assim como',
  participleEnding: 'ndo',
  notParticiples: 'quando segundo mundo fundo bando comando profundo',
  saying: 'disse disseram afirmou informou anunciou explicou declarou acrescentou adiantou revelou',
  accordingTo: 'segundo, de acordo com',
  openingClauses: 'após depois enquanto durante quando',
  ageWords: 'de anos então',
  origins: 'natural de, originário de, originária de',
  settingNouns: 'comunicado nota entrevista coletiva conferência imprensa',
  pastEndings: 'ado ada ados adas ido ida idos idas',
  closingPhrases: 'por causa de, devido a, a fim de, em protesto contra, com o objetivo de',
  reflexives: 'se',
  relatives: 'que cujo cuja cujos cujas onde',
  finite: `é são era eram foi foram tem têm tinha tinham será serão está estão estava pode podem deve devem vai
    vão anuncia renuncia aprova morre morrem vence perde abre fecha lança prende pede pedem confirma
    rejeita apresenta acusa chega volta deixa propõe investiga`,
  linkAdverbs: '',
  adjuncts:
    'após depois durante desde em no na nos nas com por pelo pela para sobre entre contra de do da ao',
  lineEnds: 'após durante',
  conjunctions: 'e',
  persons: 'ele ela',
  groups: 'dupla trio primeiros outro outra outros outras',
  shares: 'alguns muitos vários todos nenhum',
  clearOpenings: 'aquele que, aquela que, aqueles que, aquelas que, aquilo que, desta vez, dessa vez',
  leaningPhrases: `segundo ele, segundo ela, segundo eles, segundo elas, na opinião dele, na opinião dela,
    de acordo com ele, de acordo com ela, o seu, a sua, os seus, as suas, trata-se de, trata-se do,
    trata-se da, na época, na altura, o mesmo vale, na semana seguinte, no mês seguinte, no ano seguinte,
    na manhã seguinte`,
  backReferences: `entre eles, entre elas, deles, delas, destes, destas, desses, dessas, para ele, para ela, para eles,
    com ele, com ela, com eles, contra ele, contra ela, contra eles, como ele, sem ele`,
  periods: 'primavera verão outono inverno temporada década século semana mês ano fim',
  dayParts: 'manhã tarde noite madrugada',
  spans: 'minuto minutos hora horas dia dias noite semana semanas mês meses ano anos',
  sequels: 'mais tarde, depois, antes',
  aboutReport: `contribuiu para esta reportagem, contribuíram para esta reportagem, com informações de,
    neste artigo, clique aqui, para mais informações, todos os direitos reservados, à nossa newsletter`,
  refusals: `não quis comentar, não quiseram comentar, recusou comentar, recusou-se a comentar,
    recusaram comentar, recusaram-se a comentar, se recusou a comentar, se recusaram a comentar,
    pedido de comentário, pedidos de comentário,
    pedido de comentários, não se manifestou até, não se manifestaram até, não havia se manifestado até,
    não respondeu até a publicação, não responderam até a publicação, não quis prestar declarações,
    não quis se manifestar, não quiseram se manifestar`,
  tellsWho: 'a informação foi confirmada, a informação foi divulgada, a informação é do, a informação é da',
  personal: 'eu nós vocês meu nosso nossa me nos',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  feasts: 'santa ramos páscoa',
  relativeDates: {
    days: { hoje: 0, ontem: -1, 'esta manhã': 0, 'esta noite': 0, anteontem: -2, amanhã: 1 },
    weeks: { 'na próxima semana': 1, 'na semana passada': -1, 'esta semana': 0, 'nesta semana': 0 },
    months: { 'no próximo mês': 1, 'no mês passado': -1, 'este mês': 0 },
    years: { 'no próximo ano': 1, 'no ano passado': -1, 'este ano': 0 },
    vague: new Set(['para', 'até', 'antes', 'próxima', 'próximo', 'passada', 'passado', 'cada']),
  },
  nowadays: 'hoje',
  lasting: 'ainda',
  conditionalEndings: 'aria eria iria ariam eriam iriam',
  futureEndings: 'rá arão erão irão',
  notFutures: 'verão barão tubarão camarão clarão varão',
  enclitics: 'se me nos lhe lhes o a os as lo la los las no na',
  countedDays: 'seguinte',
  futures: 'será serão vai vão deve previsto próximo',
  personTitles: 'sr sra dr dra presidente ministro ministra prefeito prefeita juiz juíza rei rainha',
  placePrepositions: 'em no na',
  organisationWords: 'polícia banco ministério universidade',
  units:
    '% milhões milhão bilhões mil euros dólares reais quilómetros quilômetros metros pessoas anos meses dias horas minutos toneladas',
});
