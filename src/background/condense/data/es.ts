import { languageTable } from './language-table';

/** Spanish. */
export const es = languageTable({
  language: 'es',
  abbreviations:
    'jr vs sr sra srta dr dra d dña ud uds etc ee.uu ee uu núm av pág prof gral ing lic ene feb abr jun jul ago sept oct nov dic',
  numberAbbreviations: 'art',
  stopwords: `el la los las un una unos unas de del al a en y o u e que qué se su sus por para con sin sobre
    entre desde hasta es son era eran fue fueron ha han había habían será ser no más muy también como pero
    lo le les este esta estos estas ese esa eso quien cuando donde ya`,
  numerals: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos
    mil miles millón millones docena docenas decenas mitad diecisiete dieciocho diecinueve veintiuno
    veintiún veintidós veintitrés veinticuatro veinticinco`,
  citing: 'citando',
  turns: 'pero, sin embargo, no obstante, en cambio',
  guards: `no nunca jamás nadie nada ni sin ningún ninguna tampoco apenas quizá quizás tal probablemente
    posiblemente presuntamente supuestamente presunto presunta presuntos supuesto supuesta podría podrían
    debería deberían habría habrían sería serían si salvo excepto solo sólo aunque pese hasta casi cerca
    menos alrededor unos niega negó`,
  leaning:
    'ambos ambas éste ésta éstos éstas dicho dicha dichos dichas ello él ella ellos ellas esto eso este esta estos estas ese esa esos esas su sus le les lo aquel aquella aquello aquellos aquellas ahí allí entonces',
  presenting: `cabe recordar que, cabe señalar que, cabe destacar que, cabe mencionar que, cabe precisar que, cabe resaltar que, hay que recordar que, es importante señalar que, es importante recordar que, es preciso señalar que, conviene recordar que, vale recordar que, vale la pena recordar que`,
  openers: `sin embargo, no obstante, además, por otra parte, por otro lado, pero, y, asimismo, por su parte,
    por ejemplo, en cambio, de hecho, por tanto, mientras tanto, así,
    eso sí, de igual forma, de igual manera, en consecuencia, a su vez, en tanto, finalmente, por último, por lo tanto,
    en primer lugar, en segundo lugar, en tercer lugar,
    en ese sentido, en este sentido, al respecto, en definitiva,
    por ende, de esta manera, de este modo, de esta forma, del mismo modo, de ese modo, ahora bien, en efecto, es más, por consiguiente, en paralelo`,
  pointing: 'dicha dichos dichas este esta estos estas ese esa esos esas ello eso esto',
  auxiliaries: 'ha han había habían',
  articles: 'el la los las un una unos unas',
  subordinators: `cuando mientras aunque porque si como donde tras después antes para desde hasta según`,
  complementisers: 'que quien cual cuyo cómo cuándo dónde si',
  thatWords: 'que',
  coordinators: 'y e o u pero ni sino',
  dayPrepositions: 'el este',
  ranges: 'al a y o hasta',
  comparing: 'mismo misma igual como',
  pasts: `fue fueron era eran había habían dijo hizo tuvo estuvo dio vio puso hubo murió detuvo obtuvo mantuvo sostuvo
    retuvo propuso expuso impuso dispuso repuso produjo redujo condujo introdujo tradujo intervino`,
  pastFiniteEndings: 'ó aron ieron jeron yeron',
  finiteEndings: 'ó aron ieron rá rán',
  openingPrepositions: 'tras durante después antes',
  examples: 'entre ellos, entre ellas, incluido, incluida, incluidos, incluidas',
  trailing: 'así como, mientras',
  participleEnding: 'ndo',
  notParticiples: 'cuando segundo mundo fondo bando mando comando profundo fecundo',
  saying:
    'dijo dijeron señaló indicó informó informaron anunció explicó afirmó aseguró agregó añadió declaró precisó',
  accordingTo: 'según, de acuerdo con',
  openingClauses: 'tras después mientras durante cuando',
  ageWords: 'de años entonces',
  origins: 'natural de, originario de, originaria de',
  settingNouns: 'comunicado entrevista rueda conferencia prensa',
  pastEndings: 'ado ada ados adas ido ida idos idas',
  closingPhrases: 'en protesta por, en protesta contra, con el fin de, a causa de, debido a, por culpa de',
  reflexives: 'se',
  relatives: 'que quien quienes cuyo cuya cuyos cuyas donde',
  finite: `es son era eran fue fueron ha han había habían será serán está están estaba puede pueden debe deben
    va van aprueba anuncia detiene detienen dimite confirma muere mueren pide piden presenta gana pierde
    abre cierra llega llegan sube baja acusa exige exigen alcanza rechaza propone advierte logra sufre
    vuelve limita supera deja reclama reclaman ocupa ocupan`,
  linkAdverbs: '',
  adjuncts: 'tras después durante desde en con por para sobre entre contra hacia de del al',
  lineEnds: 'tras durante por',
  conjunctions: 'y e',
  persons: 'él ella',
  groups: 'primeros dúo trío pareja otro otra otros otras',
  shares: 'algunos muchos varios todos ninguno',
  clearOpenings: 'aquel que, aquella que, aquellos que, aquellas que',
  leaningPhrases: `en su opinión, a su juicio, según sus palabras, según él, según ellos, se trata de,
    se trata del, todos ellos, todas ellas, lo mismo, en aquel momento, en aquella época,
    la semana siguiente, el mes siguiente, el año siguiente, a la mañana siguiente`,
  backReferences: `de ellos, de ellas, entre ellos, entre ellas, para él, para ella, para ellos, con él, con ella,
    con ellos, contra él, contra ella, contra ellos, sin él, sobre él, como él`,
  periods: 'primavera verano otoño invierno temporada década siglo semana mes año fin curso',
  dayParts: 'mañana tarde noche madrugada mediodía',
  spans: 'minuto minutos hora horas día días noche noches semana semanas mes meses año años',
  sequels: 'más tarde, después, antes',
  aboutReport: `contribuyó a este reportaje, contribuyeron a este reportaje, contribuyó con este reportaje,
    con información de, en este artículo, en esta nota, haz clic, haga clic, para más información,
    todos los derechos reservados, a nuestro boletín`,
  refusals: `declinó hacer comentarios, declinaron hacer comentarios, no quiso hacer comentarios,
    rehusó hacer comentarios, rehusaron hacer comentarios, no quisieron hacer comentarios,
    no quiso hacer declaraciones, declinó comentar, declinaron comentar, rehusó comentar,
    solicitud de comentarios, solicitud de comentario,
    solicitudes de comentarios, solicitudes de comentario, petición de comentarios, peticiones de comentarios,
    prefirió no hacer comentarios, prefirieron no hacer comentarios, evitó hacer comentarios,
    no ha querido hacer declaraciones`,
  tellsWho:
    'así lo anunció, así lo anunciaron, así lo ha anunciado, así lo confirmó, así lo informó, así lo indicó, así lo dijo',
  personal: 'yo nosotros usted ustedes mi nuestro nuestra me nos',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
  feasts: 'santo ramos resurrección pascua',
  relativeDates: {
    days: { hoy: 0, ayer: -1, anoche: -1, 'esta mañana': 0, 'esta noche': 0, anteayer: -2 },
    weeks: { 'la próxima semana': 1, 'la semana próxima': 1, 'la semana pasada': -1, 'esta semana': 0 },
    months: { 'el próximo mes': 1, 'el mes pasado': -1, 'este mes': 0 },
    years: { 'el próximo año': 1, 'el año pasado': -1, 'este año': 0 },
    vague: new Set(['para', 'próximo', 'hasta', 'antes', 'pasado', 'cada', 'los', 'al']),
  },
  nowadays: 'hoy',
  lasting: 'todavía aún sigue siguen',
  conditionalEndings: 'ría rían',
  conditions: 'si',
  futureEndings: 'rá rán remos',
  notFutures: 'refrán',
  countedDays: 'siguiente',
  futures: 'será serán va van debe previsto próximo',
  personTitles:
    'sr sra dr dra presidente presidenta ministro ministra alcalde alcaldesa juez jueza rey reina',
  placePrepositions: 'en desde',
  organisationWords: 'policía banco ministerio universidad',
  units:
    '% millones mil millón euros dólares kilómetros metros personas años meses días horas minutos toneladas',
});
