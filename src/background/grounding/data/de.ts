import type { LanguageData } from './language';

/** German. */
export const de: LanguageData = {
  functionWords:
    'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich ihm ihn ihnen sein seine seinen seinem seiner ihre ihren ihrem ihrer und oder aber denn sondern als wie wenn weil dass ob so auch noch schon nur sehr mehr in im an am auf bei beim von vom zu zum zur mit nach vor uber unter durch fur gegen ohne um aus seit bis wahrend wegen zwischen ist sind war waren sei wird werden wurde wurden hat haben hatte hatten kann konnen soll sollen muss mussen dieser diese dieses diesem diesen jener welche welcher was wer wo dort hier da man sich nun dann doch jedoch ja worden gewesen etwa rund ungefahr knapp fast laut zufolge gemaß wobei woraufhin daraufhin dabei damit dafur davon dazu darauf daran darin dagegen nachdem bevor sowie sowohl zwar allerdings dennoch deshalb daher aufgrund trotz ab neben circa falls selbst deren dessen welches jene außerdem zudem zuvor danach spater',
  negations: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum',
  hedges:
    'konnte konnten durfte durften moglicherweise vielleicht wohl angeblich mutmaßlich mutmasslich offenbar vermutlich wahrscheinlich voraussichtlich geplant erwagt',
  intentions:
    'will wollen wollte wollten plant planen plante planten versucht versuchte versuchten droht drohte drohten hofft hoffen beabsichtigt erwagt',
  infinitiveMarkers: 'zu',
  plans: 'plant planen beabsichtigt beabsichtigen',
  futures: 'wird werden soll sollen',
  futureEndings: '',
  pastAuxiliaries: 'hat haben hatte hatten ist sind war waren',
  pastForms: '',
  pastEndings: '',
  denials:
    'bestreiten bestreitet bestritt bestritten leugnen leugnet leugnete leugneten dementieren dementiert dementierte dementierten verneinte verneint widersprach widerlegt widerlegte falsch falschlich unwahr luge gelogen marchen unmoglich bezweifelt bezweifelte',
  doubts:
    'behauptet behaupten behauptete behaupteten behauptung behauptungen gerucht geruchte vorwurf vorwurfe verdacht verdachtigt moglich angeblich',
  conditions: 'wenn falls sofern ob',
  thatWords: 'dass',
  proofs:
    'beweis beweise beleg belege hinweis hinweise anzeichen wahr bewiesen beweisen belegt belegen bestatigt bestatigen',
  factual:
    'weil da als wahrend bevor nachdem bis obwohl und aber oder sondern wo warum wie zweifel frage wusste wussten weiß weiss wissen gewusst ahnte bemerkte vergaß vergessen uberraschend trotz',
  causes: 'wegen weil aufgrund infolge dank',
  causal:
    'denn da grund grunde verursacht verursachte verursachten ursache auslosen ausgelost loste fuhrte fuhrten fuhrt gefuhrt folge folgen deshalb daher darum deswegen weswegen durch nachdem nach zwang zwangen gezwungen schuld',
  joints: 'und aber sondern wahrend oder sowie',
  numbers:
    'zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 zwanzig=20 dreißig=30 vierzig=40 funfzig=50 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 sechzig=60 siebzig=70 achtzig=80 neunzig=90 dutzend=12',
  factors:
    'doppelt=2 doppelte=2 doppelten=2 doppelter=2 doppeltes=2 verdoppeln=2 verdoppelt=2 verdoppelte=2 verdoppelten=2 verdoppelung=2 verdopplung=2 verdreifachen=3 verdreifacht=3 verdreifachte=3 verdreifachten=3 verdreifachung=3 vervierfachen=4 vervierfacht=4 vervierfachte=4 vervierfachten=4 vervierfachung=4 verfunffachen=5 verfunffacht=5 verfunffachte=5 verfunffachten=5 versechsfacht=6 versechsfachte=6 verzehnfachen=10 verzehnfacht=10 verzehnfachte=10 verzehnfachten=10 halbieren=0.5 halbiert=0.5 halbierte=0.5 halbierten=0.5 halbierung=0.5',
  factorEndings: 'mal fach fache fachen facher faches',
  fractions: 'halfte=0.5 drittel=0.333 viertel=0.25 funftel=0.2 zehntel=0.1',
  ordinals:
    'erste=1 ersten=1 erster=1 zweite=2 zweiten=2 zweiter=2 dritte=3 dritten=3 dritter=3 vierte=4 vierten=4 funfte=5 funften=5',
  quantifiers:
    'einige=1 manche=1 mehrere=1 etliche=1 viele=1 meisten=2 mehrheit=2 alle=3 allen=3 aller=3 jeder=3 jede=3 jedes=3 jeden=3',
  scales:
    'hundert=100 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 mio=1000000 mrd=1000000000',
  lowerBounds: 'mindestens wenigstens mehr-als uber',
  upperBounds: 'hochstens maximal weniger-als unter bis-zu fast knapp beinahe nicht-mehr-als',
  losses:
    'sinken sinkt sank sanken gesunken fallen fallt fiel fielen gefallen verlieren verliert verlor verloren verlust verluste minus ruckgang schrumpft schrumpfte geschrumpft einbruch sturzte gab nachgegeben unter niederlage unterlag unterlagen defizit ruckstand',
  endpoints: 'auf',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  months: 'januar februar marz april mai juni juli august september oktober november dezember',
  speech: 'sagte sagt sagten erklarte teilte laut zufolge betonte warnte schrieb berichtete',
  agentMarkers: 'von durch',
  bareLeads: 'der die das ein eine sie es ihr ihre sein seine dieser diese dieses jener',
  subjectForms: 'der ein kein sein ihr unser mein dieser jener',
  objectForms: 'den einen keinen seinen ihren unseren meinen diesen jenen',
  hasFreeOrder: true,
  origins: 'von vom aus ab',
  goals: 'auf nach zu zum zur bis',
  offices:
    'burgermeister burgermeisterin minister ministerin ministers prasident prasidentin prasidenten kanzler kanzlerin kanzlers premier gouverneur gouverneurin senator senatorin direktor direktorin chef chefin vorsitzender vorsitzende vorsitzenden trainer trainerin kapitan kapitanin richter richterin botschafter botschafterin sprecher sprecherin leiter leiterin generalsekretar generalsekretarin staatssekretar staatssekretarin landrat landratin rektor rektorin intendant intendantin abgeordneter abgeordnete abgeordneten konig konigin bischof bischofin papst staatsanwalt staatsanwaltin',
  formerly: 'fruhere fruherer fruheren ehemalige ehemaliger ehemaligen einstige einstiger einstigen ex alt',
  deputies:
    'stellvertretende stellvertretender stellvertretenden stellvertreter stellvertreterin vize kommissarische kommissarischer kommissarischen',
  relations:
    'ehefrau frau ehemann mann witwe sohn sohne tochter bruder schwester vater mutter cousin neffe nichte onkel tante freundin freund rivale rivalin rivalen gegner gegnerin kritiker vorganger vorgangerin nachfolger nachfolgerin berater beraterin anhanger leibwachter vertreter vertreterin',
  genitives: 'des der eines einer von vom seines ihres',
  candidates: 'kandidat kandidatin anwarter anwarterin designierte designierter designierten',
  atTheTime: 'damalige damaliger damaligen',
  opposites:
    'steigen|stieg|stiegen|steigt|gestiegen|zunehmen|wachsen|erhohen|erhoht/sinken|sank|sanken|fiel|fielen|fallt|sinkt|gesunken|fallen|abnehmen|schrumpfen|senken|gesenkt mehr/weniger hoher/niedriger|tiefer offnen|offnet|geoffnet/schließen|schließt|geschlossen|sperren|sperrt|gesperrt erlauben|erlaubt/verbieten|verbietet|verboten gewinnen|gewann|gewonnen/verlieren|verlor|verloren sieg/niederlage kaufen|kauft|kaufte/verkaufen|verkauft|verkaufte annehmen/ablehnen|ablehnt|abgelehnt beginnen|begann|begonnen/enden|endete|beendet groß|große|großer/klein|kleine|kleiner alt/neu|jung fruher/spater vor/nach uber/unter mann|manner/frau|frauen vater/mutter sohn/tochter norden/suden osten/westen gestern/heute|morgen lebend/tot trotz/wegen|dank',
  hasCapitalNouns: true,
};
