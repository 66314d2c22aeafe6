import type { LanguageData } from './language';

/** English. */
export const en: LanguageData = {
  functionWords:
    "a an the this that these those it its he she they we you i him her them us me his their our your my who whom whose which what when where why how of to in on at by for from with without into onto over under after before between among during about against through across and or but nor so as if than then while because although though also too very just only more most less least much many some any all each every both either neither another other others such own same be am is are was were been being do does did done have has had having will would shall should can could may might must there here up down out off again once since until till per via not no never now still yet even however upon within along around near toward towards amid despite including s t re ve ll d m one ones about roughly approximately nearly almost it's he's i'm according whether become becomes became itself himself herself themselves behind beyond whereas unless",
  negations:
    "not no never none nobody nothing neither nor cannot without don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't refuse refused refuses deny denied denies fail failed fails reject rejected rejects stopped",
  hedges:
    'may might could would possibly perhaps probably likely allegedly alleged reportedly apparently considering potentially potential expected plans planned planning hopes hoping seems appears suggests unlikely unclear proposed intends intend consider mulling',
  intentions:
    'plan plans planned planning want wants wanted hope hopes hoped hoping intend intends intended aim aims aimed aiming threaten threatens threatened threatening try tries tried trying attempt attempts attempted seek seeks sought seeking expected',
  infinitiveMarkers: 'to',
  plans:
    'plan plans planned planning intend intends intended due set scheduled slated going poised about is are',
  futures: 'will shall',
  futureEndings: '',
  pastAuxiliaries: 'has have had was were did',
  pastForms:
    'won left rose fell began took gave went came made held built sold bought met lost paid led sent ran became got grew saw spoke stood struck told wrote found chose broke drove flew froze heard kept knew said sought shot sat spent swore withdrew underwent taught fought brought caught threw sank rang sang drew',
  pastEndings: 'ed',
  denials:
    'deny denies denied denying denial denials reject rejects rejected rejecting dispute disputes disputed disputing refute refutes refuted refuting rebut rebuts rebutted dismiss dismisses dismissed dismissing debunk debunks debunked false falsely untrue wrongly hoax lie lies lied lying myth impossible unlikely doubt doubts doubted',
  doubts:
    'claim claims claimed claiming rumour rumours rumoured rumor rumors rumored allege alleges alleged alleging allegedly allegation allegations accusation accusations suggestion suggestions speculation possible suspect suspects suspected suspicion',
  conditions: 'if unless whether',
  thatWords: 'that',
  proofs:
    'evidence proof prove proves proved proven sign signs indication indications true truth confirm confirmed confirmation',
  factual:
    'because as since when while before after until although though and but or so who which whose where why how than doubt question secret surprise surprised wonder know knows knew known knowing aware unaware realise realised realize realized notice noticed forget forgot forgotten tell told mention mentioned reveal revealed disclose disclosed regret regrets regretted happy glad sorry despite',
  causes: 'because due owing thanks',
  causal:
    'cause caused causes causing result results resulted resulting led lead leads leading blame blamed blames blaming prompt prompted prompting force forced forcing spark sparked sparking trigger triggered triggering reason reasons why therefore hence so attributed attributes fuelled fueled driven consequence consequences amid following after since as motive grounds brought means meant',
  joints: 'and but while whereas or',
  numbers:
    'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12',
  factors:
    'double=2 doubles=2 doubled=2 doubling=2 twice=2 twofold=2 triple=3 triples=3 tripled=3 tripling=3 treble=3 trebled=3 trebling=3 thrice=3 threefold=3 quadruple=4 quadruples=4 quadrupled=4 quadrupling=4 fourfold=4 quintupled=5 quintuple=5 halve=0.5 halves=0.5 halved=0.5 halving=0.5',
  factorEndings: 'fold',
  fractions: 'half=0.5 thirds=0.333 quarter=0.25 quarters=0.25',
  ordinals: 'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10',
  quantifiers: 'some=1 several=1 many=1 numerous=1 most=2 majority=2 all=3 every=3 each=3',
  scales:
    'hundred=100 thousand=1000 million=1000000 millions=1000000 billion=1000000000 trillion=1000000000000 m=1000000 bn=1000000000 k=1000',
  lowerBounds: 'at-least more-than over above no-fewer-than no-less-than not-less-than',
  upperBounds: 'at-most up-to fewer-than less-than under below nearly almost no-more-than not-more-than',
  losses:
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased loss losses lose loses lost losing down below lower lowered deficit shrink shrank shrunk contract contracted slump slumped slide slid plunge plunged tumble tumbled shed negative cut reduced defeat defeats beaten fail failed reject rejected trail trails trailed trailing',
  endpoints: 'to',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  months:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  monthsNeedCapital: true,
  speech:
    'said says say told tells added according claimed claims announced announces warned explained insisted wrote tweeted stated declared revealed admitted argued',
  agentMarkers: 'by',
  bareLeads:
    'the a an this that these those his her its their our your my some any all each every both either neither another other others such it you one no s',
  subjectForms: '',
  objectForms: '',
  origins: 'from',
  goals: 'to into',
  offices:
    'mayor mayoral president presidential minister premier chancellor governor senator secretary director chief chairman chairwoman chairperson chair ceo executive manager coach captain judge justice ambassador commissioner leader head spokesman spokeswoman spokesperson speaker king queen prince princess pope bishop sheriff marshal general attorney prosecutor dean principal editor treasurer congressman congresswoman lawmaker councillor',
  formerly: 'former ex erstwhile onetime',
  deputies: 'deputy vice acting interim assistant',
  relations:
    'wife husband widow son sons daughter daughters brother brothers sister sisters father mother cousin nephew niece uncle aunt girlfriend boyfriend partner friend friends aide aides adviser advisers advisor advisors rival rivals opponent opponents critic critics predecessor successor supporters bodyguard',
  genitives: 'of to for',
  candidates: 'candidate candidates hopeful nominee elect designate',
  atTheTime: 'then',
  opposites:
    'increase|rise|rose|risen|grow|grew|grown|climb|gain|surge|soar|jump|raise/decrease|fall|fell|fallen|decline|drop|cut|reduce|shrink|sink|plunge|lower more/less|fewer higher/lower above/below over/under high/low up/down open/close|shut adding/cutting|reducing allow|permit|let|approve|grant/ban|forbid|prohibit|block|bar|deny|refuse accept|agree/reject|refuse|decline win|won|winning/lose|lost|losing victory|win/defeat|loss success|succeed/failure|fail support|back|favour|favor/oppose|reject|condemn for/against start|begin|began|launch/stop|end|finish|halt|cease begin/end first/last early|earlier/late|later before/after old|older/young|younger|new new/old large|larger|big|biggest|largest/small|smaller|smallest|little long|longer/short|shorter fast|faster|quick/slow|slower strong|stronger/weak|weaker best|better|good/worst|worse|bad always/never all/none some/none most|majority/minority|few many/few guilty/innocent arrest|jail|imprison/release|free alive|survive|survived|living/dead|die|died|kill|killed arrive|enter/leave|depart|exit join/leave|quit accelerate/slow gain/loss|lose profit/loss buy|bought|purchase/sell|sold hire/fire|sack import/export legal|lawful/illegal|unlawful possible/impossible able/unable likely/unlikely safe/dangerous|unsafe public/private secretly|secret/openly|publicly|transparently direct/indirect|roundabout|detour domestic|internal/foreign|external international/domestic|national local/national north|northern/south|southern east|eastern/west|western left/right man|men/woman|women delete|remove|erase|uninstall/keep|retain|preserve injure|wound/kill|killed ban|prohibit|forbid|block/endorse|encourage|promote|approve surrender/escape|flee capture|caught|catch/escape|flee personal/work|professional despite/because|following humans|human/animals|birds male/female boy/girl father/mother son/daughter brother/sister husband/wife husband|wife/boyfriend|girlfriend king/queen friend|ally/enemy|rival war/peace attack/defend|defence push/pull mandatory|compulsory|required|forced/optional|voluntary|encouraged temporary|temporarily/permanent|permanently partial|partially|partly/full|fully|complete major/minor rural/urban poor/rich|wealthy hot|warm/cold hours/minutes|seconds|days days/weeks|hours weeks/months|days months/years|weeks|days years/months|decades|weeks monthly/weekly|yearly|annual yesterday/today|tomorrow today/yesterday|tomorrow morning/evening|afternoon|night evening|night/morning positive/negative optimistic/pessimistic confirm/deny admit/deny praise/criticise|criticize|condemn love/hate include|including/exclude|excluding|except encourage/discourage lift/impose improve/worsen|deteriorate expand/contract|shrink maximum/minimum at-least/at-most acquit/convict tighten/loosen|ease strengthen/weaken employer/employee teacher/student buyer/seller popular/unpopular successful/unsuccessful official/unofficial',
};
