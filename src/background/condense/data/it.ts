import { languageTable } from './language-table';

/** Italian. */
export const it = languageTable({
  language: 'it',
  abbreviations:
    'jr vs sig sigg dott dr prof avv ing on sen ecc pag gen feb mar apr giu lug ago ott nov dic s n d.c a.c',
  numberAbbreviations: 'art set',
  stopwords: `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
    dalla in nel nella nei nelle su sul sulla con per tra fra e o ma che chi non si è sono era erano ha hanno
    aveva sarà stato stata essere più anche come se suo sua suoi sue loro questo questa`,
  numerals: `due tre quattro cinque sette otto nove dieci undici dodici tredici quattordici quindici
    sedici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento centinaia mille
    mila migliaia milione milioni miliardo miliardi dozzina decine metà diciassette diciotto
    diciannove`,
  citing: 'citando',
  turns: 'ma, però, tuttavia, eppure, invece',
  guards: `non mai nessun nessuno nessuna niente nulla né senza neanche neppure appena forse probabilmente
    presunto presunta presunti presumibilmente potrebbe potrebbero dovrebbe dovrebbero sarebbe sarebbero
    avrebbe avrebbero se salvo tranne solo soltanto nonostante sebbene fino quasi circa almeno nega`,
  leaning:
    'entrambi entrambe lui lei loro egli ella esso essa questo questa questi queste quello quella suo sua suoi sue ciò quelli quegli quei lì là così ecco',
  presenting: `va ricordato che, va sottolineato che, va detto che, ricordiamo che, è bene ricordare che, occorre ricordare che, vale la pena ricordare che`,
  openers: `tuttavia, inoltre, però, ma, e, intanto, nel frattempo, infatti, per esempio, ad esempio, dunque,
    quindi, peraltro, d'altra parte, dal canto suo,
    infine, invece, d'altro canto, del resto, eppure, tra l'altro, in sostanza, in primo luogo, in secondo luogo,
    innanzitutto, in questo senso, al riguardo, in ogni caso,
    di conseguenza, in altre parole, insomma, in effetti, per di più, oltretutto, pertanto, in parallelo, allo stesso modo, di fatto, in sintesi`,
  pointing: 'questo questa questi queste quel quella quei quelle',
  auxiliaries: 'ha hanno aveva avevano',
  articles: 'il lo la i gli le un uno una l',
  subordinators: 'quando mentre anche perché se come dove dopo prima poiché per siccome finché benché',
  complementisers: 'che chi cui se come dove quando perché',
  thatWords: 'che',
  coordinators: 'e ed o ma né',
  comparing: 'stesso stessa come',
  pasts: 'era erano aveva avevano fu furono',
  openingPrepositions: 'dopo durante prima',
  examples: 'tra cui, compreso, compresa, compresi, comprese',
  trailing: 'mentre, nonché',
  participleEnding: 'ndo',
  notParticiples: 'quando secondo mondo fondo bando comando profondo tondo biondo',
  saying: 'detto dichiarato riferito annunciato spiegato scrive riferisce afferma riporta dice',
  accordingTo: 'secondo',
  openingClauses: 'dopo mentre durante quando',
  ageWords: 'di anni allora',
  origins: 'originario di, originaria di',
  settingNouns: 'nota comunicato intervista conferenza stampa',
  pastEndings: 'ato ata ati ate ito ita iti ite uto uta uti ute',
  closingPhrases: 'a causa di, al fine di, in segno di, allo scopo di',
  reflexives: 'si',
  relatives: 'che cui dove',
  finite: `è sono era erano ha hanno aveva avevano sarà saranno fu può possono deve devono annuncia dimette
    muore approva vince perde apre chiude lancia arresta chiede chiedono conferma respinge presenta
    accusa arriva torna lascia propone ottiene`,
  linkAdverbs: '',
  adjuncts:
    'dopo durante in a con per su da di tra fra contro nel nella nei nelle sul sulla al alla dal dalla del della dei',
  lineEnds: 'dopo durante',
  conjunctions: 'e ed',
  persons: 'lui lei',
  groups: 'duo trio coppia altri altre',
  shares: 'alcuni molti tutti nessuno',
  clearOpenings: 'quello che, quella che, quelli che, quelle che, ciò che',
  leaningPhrases: `a suo avviso, a suo dire, a suo giudizio, a detta sua, secondo lui, secondo loro, il suo,
    la sua, i suoi, le sue, il loro, la loro, i loro, le loro, quest'ultimo, quest'ultima, quest'ultimi,
    quest'ultime, lo stesso vale, si tratta di, si tratta del, si tratta della, si tratta dell, all'epoca,
    lo ha, lo hanno, ne fanno, l'altro è, l'altra è, l'altro ha, l'altra ha, il giorno seguente,
    il giorno successivo, la settimana successiva, l'anno seguente, l'anno successivo`,
  backReferences: `tra loro, fra loro, di loro, tra questi, tra queste, di questi, di queste, per lui, per lei, per loro,
    con lui, con lei, con loro, contro di lui, contro di lei, contro di loro, come lui`,
  periods: 'primavera estate autunno inverno weekend stagione decennio secolo settimana mese anno',
  dayParts: 'mattina mattinata sera serata notte pomeriggio',
  spans: 'minuto minuti ora ore giorno giorni notte settimana settimane mese mesi anno anni',
  sequels: 'più tardi, dopo, prima',
  aboutReport: `ha collaborato a questo articolo, hanno collaborato a questo articolo, in questo articolo,
    clicca qui, per maggiori informazioni, per saperne di più, alla nostra newsletter,
    tutti i diritti riservati`,
  refusals: `non ha voluto commentare, non hanno voluto commentare, ha rifiutato di commentare,
    non ha rilasciato commenti, hanno rifiutato di commentare, non hanno rilasciato commenti,
    ha preferito non commentare,
    richiesta di commento, richieste di commento,
    non ha voluto rilasciare dichiarazioni, non hanno voluto rilasciare dichiarazioni`,
  tellsWho: `lo ha annunciato, lo ha detto, lo ha dichiarato, lo ha comunicato, lo ha riferito, lo ha reso noto,
    ne dà notizia, lo riporta, lo riferisce`,
  personal: 'io noi voi mio nostro vostro mi ci vi',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  feasts: 'santo palme pasqua',
  relativeDates: {
    days: { oggi: 0, ieri: -1, stamattina: 0, stasera: 0, domani: 1, dopodomani: 2 },
    weeks: {
      'la prossima settimana': 1,
      'la settimana prossima': 1,
      'la scorsa settimana': -1,
      'questa settimana': 0,
    },
    months: { 'il prossimo mese': 1, 'il mese prossimo': 1, 'il mese scorso': -1, 'questo mese': 0 },
    years: { "l'anno prossimo": 1, "l'anno scorso": -1, "quest'anno": 0 },
    vague: new Set(['per', 'entro', 'fino', 'prossimo', 'scorso', 'ogni', 'a']),
  },
  nowadays: 'oggi',
  lasting: 'ancora tuttora',
  conditionalEndings: 'rebbe rebbero',
  futureEndings: 'rà ranno',
  beings: 'è sono',
  beingParticiples: `arrivato arrivata arrivati arrivate partito partita partiti partite andato andata andati andate venuto
    venuta venuti venute nato nata nati nate caduto caduta caduti cadute uscito uscita usciti uscite
    entrato entrata entrati entrate tornato tornata tornati tornate rimasto rimasta rimasti rimaste
    diventato diventata diventati diventate deceduto deceduta deceduti decedute salito salita saliti
    salite sceso scesa scesi scese avvenuto avvenuta avvenuti avvenute accaduto accaduta accaduti
    accadute fuggito fuggita fuggiti fuggite intervenuto intervenuta intervenuti intervenute giunto
    giunta giunti giunte scoppiato scoppiata scoppiati scoppiate crollato crollata crollati crollate
    morto morta morti morte stato stata stati state`,
  reflexivePerfects: "si è, si sono, s'è",
  countedDays: 'seguente successivo successiva',
  futures: 'sarà saranno deve previsto prossimo',
  personTitles: 'sig dott presidente ministro ministra sindaco sindaca giudice re regina',
  placePrepositions: 'a in',
  organisationWords: 'polizia banca ministero università',
  units:
    '% milioni miliardi milione miliardo mila euro dollari chilometri metri persone anni mesi giorni ore minuti tonnellate',
});
