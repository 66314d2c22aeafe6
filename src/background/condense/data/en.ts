import { languageTable } from './language-table';

/** Verb forms that are past and finite, and rarely anything else. */
const PASTS = `died tied used was were had did said told announced became began came went won lost took made gave got left found felt held kept led met paid ran
    rose fell saw sent spoke stood thought won wrote broke brought built grew hit put set shot struck burst
    sank swept threw caught bought sold fought sought taught drew drove flew chose wore shut cut knew lay sat
    spent slept stole swam swore tore woke wound bore beat bit blew dealt dug drank ate fed fled forgot froze
    hid hung heard laid lent lit meant read rode rang sang shook shone slid spread sprang understood`;

/** English. */
export const en = languageTable({
  language: 'en',
  abbreviations: `mr mrs ms dr prof st sr jr sen rep gov gen lt col maj capt cmdr sgt cpl adm hon rev pres
    jan feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri vs etc inc ltd co corp dept
    e.g i.e a.m p.m u.s u.k u.n e.u approx est ft mt ave blvd rd messrs supt insp`,
  numberAbbreviations: 'no nos vol fig mar',
  stopwords: `a an and are as at be been but by for from had has have he her him his i in into is it its of on
    or our she that the their them they this to was we were which who will with would you not after also
    about than then there when what where while how if more most over up out so no do does did can could
    said says say these those through between before during under against because very just being both such`,
  numerals: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half
    twice thirds quarters`,
  guards: `not no never none nobody nothing nor neither cannot without n't hardly barely rarely unlikely
    can't won't don't doesn't didn't isn't aren't wasn't weren't couldn't wouldn't shouldn't hasn't haven't
    allegedly reportedly apparently supposedly purportedly possibly perhaps probably likely may might could
    would should alleged suspected accused believed expected claims claimed claim denied denies deny
    potentially if unless until only except provided whether least pending expected
    nearly almost assuming barring providing supposing depending apparent seemingly
    arguably presumably alone thought believes suggests suggest`,
  leaning: `he she it they this that these those his her its their him them such both others one another
    here there so then former latter`,
  citing: 'quoting citing',
  turns: 'but, however, yet, nevertheless, nonetheless, instead, on the other hand',
  openers: `however, meanwhile, but, and, in addition, moreover, furthermore, also, besides, additionally,
    in fact, indeed, of course, for example, for instance, as a result, therefore, thus, nevertheless,
    nonetheless, still, yet, separately, for his part, for her part, for their part, in turn, overall, so,
    at the same time, on the other hand, in other words, that said, incidentally, not surprisingly, since then,
    instead, as such, by contrast, in contrast, similarly, likewise, consequently, accordingly, hence, notably, in short, after all, to be sure,
    firstly, secondly, thirdly, finally, lastly, once again`,
  pointing: 'this that these those the such',
  saying: `said says told reported reports announced added wrote explained stated noted confirmed warned
    insisted argued tweeted revealed stressed declared`,
  directSpeech: 'said says say',
  telling: 'told warned tells',
  openingPrepositions: 'during after following before amid',
  auxiliaries: 'have has had',
  dayPrepositions: 'on',
  ranges: 'to and or through until',
  thatWords: 'that',
  coordinators: 'and but or nor yet',
  accordingTo: 'according to',
  settingNouns:
    'statement interview conference release briefing letter email e-mail post tweet memo speech message broadcast press',
  openingClauses: 'after as while when with amid following despite during',
  ageWords: 'aged age then now',
  origins: 'from, of, based in, originally from',
  earlier: 'earlier',
  reflexives: 'himself herself itself themselves him them her it',
  relatives: 'who whose which whom where',
  articles: 'a an the',
  finite: `${PASTS} is are has have will would can could may might must should does do says tells
    makes takes gives goes comes lives wants believes thinks remains leads holds includes means keeps begins
    becomes leaves gets sees finds feels hears writes meets pays sits stands loses wins brings helps allows
    requires provides produces operates owns sells buys employs serves contains carries joins arrives travels
    reaches follows warns argues insists admits accepts reveals adds describes represents belongs continues
    receives opposes agrees wears speaks teaches sends spends needs plans hopes works plays runs shows
    calls seems appears faces features offers covers costs describes connects creates attracts lies ranks`,
  pasts: PASTS,
  finiteEndings: 'ed',
  pastFiniteEndings: 'ed',
  pastEndings: 'ed',
  participles:
    'known born held led seen made built found given taken driven thrown shown written set run sent',
  notParticiples:
    'during including morning evening nothing something anything everything according king ring spring string wing thing being',
  subordinators: `when while after as although though because since before if once where whereas unless until
    despite whether how what why who that with`,
  complementisers: 'that whether because who which how why what whose whom if',
  examples: 'including, such as',
  trailing: `as well as, along with, a move, a decision, a step, part of, while, despite, alongside, rather than,
    together with, especially, particularly, when, where`,
  additions: 'as well as, along with, alongside, together with',
  closingClauses: 'after before when while as',
  closingPhrases: `in a bid to, in an attempt to, in an effort to, in order to, as a result of, as part of, amid,
    despite, because of, due to, thanks to, along with, as well as`,
  timed:
    'just soon long even only year month week day hour minute second moment such same known well not far much many time',
  comparing: 'same than compared like since',
  clefts: "it is, it was, it's, there is, there was, there are, there were",
  participleEnding: 'ing',
  pastTimes: `earlier later late last yesterday recently previously on in the this week morning evening afternoon night day`,
  dayParts: 'morning afternoon evening night lunchtime',
  linkAdverbs: 'also meanwhile however',
  adjuncts: `after over amid by in at on during following from to and with for including as before under
    through since between of into against about near`,
  lineEnds: 'after over amid during because despite',
  conjunctions: 'and',
  persons: 'he she',
  backReferences: `among them, among those, of them, of those, for them, for him, with them, with him, like them, like him,
    unlike them, unlike him, against them, against him, by them, by him, from them, from him, to them, to him`,
  periods: 'spring summer autumn fall winter weekend season decade century',
  groups: 'pair couple duo trio former latter other others',
  shares: 'some most many several half all none each few',
  clearOpenings: 'those who, those whose, those with, those without',
  leaningPhrases: `in his view, in her view, in their view, in his words, in her words, by his account,
    by her account, which means, which is why, which leaves, such is, at that time, to that end, if so,
    not so, doing so, despite that, neither was, neither were, the same goes, the same applies,
    the same is true, hers is, theirs is, the next day, the next morning, the next night, the following day,
    the following morning, the following week, the following month, the following year, the previous day,
    the previous night, later that`,
  spans: `second seconds minute minutes hour hours day days night nights week weeks month months year years
    decade decades moments season seasons`,
  sequels: 'later, earlier, afterward, afterwards, before',
  aboutReport: `contributed to this report, contributed to this story, contributed to this article,
    contributed reporting, reported this story, reporting by, editing by, in this article, click here,
    for more information, subscribe to our, our newsletter, remains to be seen, to our live coverage,
    to our live blog`,
  refusals: `declined to comment, request for comment, requests for comment, reached for comment,
    available for comment, did not comment, would not comment, refused to comment, declined comment,
    declined further comment, refused comment, declined to elaborate, declined to be interviewed,
    did not return calls, did not return a call`,
  tellsWho: `the announcement was made by, this was announced by, this was reported by, the news was announced by,
    the news was first reported by, the story was first reported by`,
  personal: "i we you my our your me us i'm i've we're we've let's",
  months: 'january february march april may june july august september october november december',
  weekdays: 'sunday monday tuesday wednesday thursday friday saturday',
  feasts:
    'good black easter cyber super ash bloody palm fat shrove whit maundy giving times mail express telegraph mirror',
  relativeDates: {
    days: {
      today: 0,
      tonight: 0,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      'last night': -1,
      yesterday: -1,
      tomorrow: 1,
      'day before yesterday': -2,
    },
    weeks: { 'next week': 1, 'last week': -1, 'this week': 0 },
    months: { 'next month': 1, 'last month': -1, 'this month': 0 },
    years: { 'next year': 1, 'last year': -1, 'this year': 0 },
    vague: new Set([
      'until',
      'to',
      'for',
      'by',
      'from',
      'before',
      'after',
      'next',
      'last',
      'this',
      'every',
      'each',
      'following',
      'previous',
      'past',
      'coming',
      'a',
    ]),
  },
  nowadays: 'today',
  lasting: 'still',
  conditionals: 'would could should might if unless',
  conditions: 'if unless',
  futures: 'will would expected due scheduled plans planned plan ahead upcoming shall if',
  openAuxiliaries: 'be has have',
  infinitives: 'to',
  personTitles: `mr mrs ms dr sir president minister chancellor king queen prince princess senator governor
    mayor judge justice general captain secretary envoy coach pope chief spokesman spokeswoman director
    negotiator professor detective inspector`,
  placePrepositions: 'in at near from across outside',
  organisationWords: `center centre administration authority board ministry department university bank party council court committee agency association
    company corporation group inc ltd commission union police parliament senate institute hospital
    foundation federation club airlines army office bureau service times news`,
  units: `percent per cent million billion trillion thousand hundred dollars euros pounds yen people miles
    kilometers kilometres km metres meters feet years months weeks days hours minutes tonnes tons kg`,
});
