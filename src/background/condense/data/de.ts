import { languageTable } from './language-table';

/** German. All its relative clauses follow a comma, even restrictive ones, so none is cut. */
export const de = languageTable({
  language: 'de',
  hasOrdinalStops: true,
  ordinalLeads: `der die das den dem des ein eine einen einem einer eines am im vom zum zur beim ins und oder sein seine
    seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner unser unsere unseren
    unserem unserer dieser diese dieses diesen diesem jeder jede jedes jeden jedem kein keine keinen keinem`,
  abbreviations: `jr sr e abb sog bspw bzgl tsd zzgl dipl hrsg jh vs dr prof hr fr st z.b d.h u.a bzw ca etc evtl ggf inkl mio mrd nr usw vgl jan feb mär apr
    jun jul aug sep sept okt nov dez str tel z b d h u a o ä i v geb verh min std gen ing`,
  numberAbbreviations: 'art abs kap bd',
  stopwords: `doch denn der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei
    mit nach von vom zu zum zur für über unter vor durch gegen ohne um ist sind war waren wird werden wurde
    wurden hat haben hatte hatten sein nicht auch noch nur sich es er sie wir ihr ich als wie dass daß wenn
    weil dort hier so mehr sehr schon seine seiner ihre ihrer bis seit kann können soll sollen`,
  numerals: `beiden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig
    neunzig hundert hunderte hunderten tausend tausende tausenden million millionen milliarde
    milliarden dutzend dutzende hälfte`,
  turns: 'aber, doch, jedoch, allerdings, dennoch, trotzdem, stattdessen',
  guards: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum selten
    angeblich mutmaßlich mutmaßliche mutmaßlichen vermutlich offenbar wohl möglicherweise vielleicht
    wahrscheinlich könnte könnten dürfte dürften soll sollen solle würde würden mag wenn falls sofern
    solange bis nur außer trotz obwohl etwa rund fast mindestens höchstens knapp bestritt bestreitet`,
  leaning: `er sie es dies dieser diese dieses diesen dem dessen deren ihm ihn ihnen sein seine seinem seinen
    seiner seines ihr ihre ihrem ihren ihrer ihres jener jene jenes denen damals demnach darunter das dabei dazu damit davon
    dafür dagegen daraufhin dort hier so dann danach darum deshalb deswegen dadurch darin daran darauf hierbei hierfür hierzu
    solche solcher solches solchen solchem daher dennoch trotzdem stattdessen immerhin außerdem zudem
    ferner überdies obendrein hinzu beide letztere letzterer letzteres`,
  pointing: 'dies dieser diese dieses diesen diesem solche solcher solches solchen solchem',
  isVerbSecond: true,
  auxiliaries: 'hat haben',
  speakerOpeners: 'wie',
  separated: 'mit',
  coordinators: 'und aber oder sondern doch',
  infinitives: 'zu',
  saying: `sagte sagten sagt teilte teilten erklärte erklärten erklärt berichtete berichteten berichtet meldete
    meldeten schrieb betonte ergänzte mitteilte mitteilten kündigte`,
  telling: '',
  determiners: 'der die das den dem des ein eine einer eines einem einen',
  articles: 'ein eine einer eines einem einen',
  subordinators: `wenn als während nachdem bevor weil da obwohl damit sobald solange seit bis falls wie wo ob
    dass daß indem sodass`,
  complementisers: 'dass daß ob',
  dayPrepositions: 'am',
  dayParts: 'früh morgen vormittag mittag nachmittag abend nacht',
  ranges: 'bis auf und oder',
  comparing: 'als wie',
  pasts: `war waren wurde wurden hatte hatten sagte sagten teilte teilten kam kamen ging gab starb starben
    erklärte erklärten berichtete berichteten meldete meldeten schrieb betonte ergänzte mitteilte mitteilten kündigte`,
  openers: 'aber, und, doch, denn',
  accordingTo: 'nach angaben, laut, wie aus',
  finite: `ist sind sei seien habe war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen kam kamen
    ging gab starb starben bleibt bleiben liegt steht kommt gilt will wollen plant fordert tritt kündigt
    stirbt gewinnt verliert öffnet schließt warnt lehnt nimmt beginnt startet steigt sinkt stellt sieht
    erhält verlässt`,
  linkAdverbs: '',
  adjuncts:
    'nach wegen bei während seit in im an auf aus mit von vom vor zu zum zur für über unter durch gegen um',
  lineEnds: 'nachdem weil während',
  ageWords: 'jahre alt',
  origins: 'aus',
  settingNouns: 'mitteilung interview erklärung pressekonferenz stellungnahme',
  reflexives: 'sich',
  conjunctions: 'und',
  persons: 'er sie',
  backReferences: `unter ihnen, von ihnen, von denen, für ihn, für sie, mit ihm, mit ihr, mit ihnen, bei ihm, bei ihr,
    bei ihnen, gegen ihn, gegen sie, nach ihm, ohne ihn, auch er, auch sie, auch ihm, auch ihr, auch dort, auch hier,
    auch dies, nach dessen, nach deren`,
  periods: 'frühling frühjahr sommer herbst winter wochenende saison jahrzehnt jahrhundert',
  groups: 'paar duo trio andere anderen',
  shares: 'einige viele alle manche',
  clearOpenings: `es gibt, es gab, es gebe, es kommt zu, es kam zu, es fehlt an, es fehlte an, damit der, damit die, damit ein,
    damit eine, so viele, so viel, so wenige, dieser tage`,
  leaningPhrases: `ihm zufolge, ihr zufolge, ihnen zufolge, seinen angaben zufolge, seinen worten zufolge,
    nach seinen angaben, nach seinen worten, seiner meinung nach, seiner ansicht nach, laut ihm,
    am nächsten tag, am nächsten morgen, am folgenden tag, am folgenden morgen, am tag darauf,
    am tag danach, am tag zuvor, tags darauf, tags zuvor, kurz darauf, kurz danach, im jahr darauf,
    im jahr danach`,
  spans: `minute minuten stunde stunden tag tage nacht nächte woche wochen monat monate jahr jahre jahrzehnt
    jahrzehnte`,
  sequels: 'später, zuvor, danach, darauf, vorher, davor',
  aboutReport: `hat zu diesem bericht beigetragen, haben zu diesem bericht beigetragen, mit material von,
    in diesem artikel, in diesem beitrag, in diesem ratgeber, erfährst du, wir zeigen ihnen,
    wir zeigen euch, hier klicken, unserem newsletter, unseren newsletter, bleibt abzuwarten,
    willkommen zu unserem liveticker, willkommen im liveticker, willkommen in unserem liveticker`,
  refusals: `wollte sich nicht äußern, wollten sich nicht äußern, nicht dazu äußern, dazu nicht äußern,
    nicht weiter äußern, keine stellungnahme abgeben, lehnte eine stellungnahme ab,
    lehnten eine stellungnahme ab, wollte dazu nichts sagen, wollte keine stellung nehmen,
    wollten keine stellung nehmen,
    nicht zu den vorwürfen äußern, nicht zu dem fall äußern,
    nicht zu einzelheiten äußern, vorwürfe nicht kommentieren, vorgang nicht kommentieren, fall nicht kommentieren,
    bericht nicht kommentieren, dies nicht kommentieren, reagierte nicht auf eine anfrage,
    reagierte zunächst nicht auf eine anfrage, reagierten nicht auf anfragen, eine anfrage unbeantwortet,
    eine anfrage zunächst unbeantwortet, für eine stellungnahme zunächst nicht zu erreichen,
    für eine stellungnahme nicht zu erreichen,
    wollte sich zunächst nicht äußern`,
  tellsWho: 'das teilte, das teilten, das sagte, das sagten, das berichtete, das berichteten, das berichtet',
  personal: 'ich wir du ihr mein unser mir uns',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag',
  feasts: 'schwarzer blauer',
  relativeDates: {
    days: { heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2 },
    weeks: {
      'nächste woche': 1,
      'kommende woche': 1,
      'nächster woche': 1,
      'kommender woche': 1,
      'vergangene woche': -1,
      'vergangener woche': -1,
      'diese woche': 0,
      'dieser woche': 0,
    },
    months: { 'nächsten monat': 1, 'kommenden monat': 1, 'vergangenen monat': -1, 'diesem monat': 0 },
    years: {
      'nächstes jahr': 1,
      'kommendes jahr': 1,
      'vergangenes jahr': -1,
      'vergangenen jahr': -1,
      'diesem jahr': 0,
    },
    vague: new Set([
      'bis',
      'auf',
      'für',
      'ab',
      'vor',
      'nach',
      'nächsten',
      'nächster',
      'letzten',
      'letzter',
      'kommenden',
      'vergangenen',
      'jeden',
      'diesen',
    ]),
  },
  nowadays: 'heute',
  lasting: 'noch immer',
  conditionals:
    'würde würden wäre wären hätte hätten könnte könnten müsste müssten dürfte dürften sollte sollten wenn falls',
  conditions: 'wenn falls',
  beings: 'ist sind sei seien',
  beingParticiples: `gestorben verstorben gekommen angekommen umgekommen gegangen gefahren gereist abgereist geflogen
    gelandet gefallen gestürzt abgestürzt eingestürzt verunglückt ertrunken zurückgetreten eingetroffen
    zurückgekehrt zusammengekommen zusammengestoßen zusammengebrochen geflohen geflüchtet ausgebrochen
    entgleist explodiert gescheitert geschehen passiert gewesen geworden worden`,
  participleForm:
    /^(?:ab|an|auf|aus|bei|dar|ein|fest|frei|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen)?(?:ge|be|ver|er|ent|zer|miss|über|unter|durch|wider)\p{Ll}{2,40}[tn]$|^\p{Ll}{2,40}iert$/u,
  futures: 'wird werden soll sollen will wollen geplant',
  personTitles:
    'herr frau dr prof präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin sprecher sprecherin',
  placePrepositions: 'in aus bei nach',
  organisationWords: 'ministerium universität bank partei gericht kommission gruppe polizei ag gmbh verband',
  units:
    'prozent millionen milliarden million milliarde tausend euro dollar franken kilometer meter menschen jahre jahren tage tagen stunden minuten tonnen',
});
