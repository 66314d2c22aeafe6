import type { LanguageData } from './language';

/** Dutch; what is missing is not checked in it. */
export const nl: Partial<LanguageData> = {
  intentions: 'wil willen wilde wilden probeert probeerde dreigt dreigde hoopt hopen overweegt',
  infinitiveMarkers: 'te',
  plans: 'plant plannen',
  futures: 'zal zullen gaat gaan',
  pastAuxiliaries: 'heeft hebben had hadden is zijn was waren werd werden',
  denials:
    'ontkent ontkennen ontkende ontkenden ontkend weerlegt weerlegde weerlegd verwerpt verwierp verworpen vals valselijk onwaar leugen leugens onmogelijk betwijfelt',
  doubts:
    'beweert beweren beweerde beweerden bewering beweringen vermeend vermeende gerucht geruchten beschuldiging beschuldigingen verdenking verdacht mogelijk',
  conditions: 'indien',
  thatWords: 'dat',
  proofs: 'bewijs bewijzen bewezen aanwijzing aanwijzingen teken waar bevestigen bevestigd',
  factual:
    'omdat want toen terwijl nadat voordat hoewel maar en waar wie waarom twijfel wist wisten weet weten vergat betreurt ondanks',
  causes: 'omdat wegens vanwege doordat',
  causal:
    'want dankzij door na nadat veroorzaakt veroorzaakte leidde leidden geleid dwong gedwongen reden oorzaak gevolg daarom dus',
  joints: 'en maar terwijl of',
  numbers:
    'twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 twintig=20 dertig=30 veertig=40 vijftig=50 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 zestig=60 zeventig=70 tachtig=80 negentig=90',
  factors:
    'dubbel=2 dubbele=2 verdubbelen=2 verdubbelt=2 verdubbelde=2 verdubbelden=2 verdubbeld=2 verdubbeling=2 tweemaal=2 verdrievoudigen=3 verdrievoudigt=3 verdrievoudigde=3 verdrievoudigden=3 verdrievoudigd=3 drievoudig=3 verviervoudigen=4 verviervoudigt=4 verviervoudigde=4 verviervoudigden=4 verviervoudigd=4 vertienvoudigd=10 vertienvoudigde=10 halveren=0.5 halveert=0.5 halveerde=0.5 halveerden=0.5 gehalveerd=0.5 halvering=0.5',
  factorEndings: 'maal voud voudig voudige',
  fractions: 'helft=0.5 kwart=0.25',
  quantifiers:
    'sommige=1 enkele=1 meerdere=1 verschillende=1 veel=1 vele=1 meeste=2 meerderheid=2 alle=3 elke=3 iedere=3',
  scales: 'honderd=100 duizend=1000 miljoen=1e6 mln=1e6 miljard=1e9 mld=1e9',
  lowerBounds: 'minstens zeker meer-dan ruim',
  upperBounds: 'hoogstens maximaal minder-dan bijna',
  losses:
    'daalt dalen daalde daalden gedaald daling verliest verliezen verloor verloren verlies zakt zakte gezakt krimpt kromp gekrompen nederlaag onder tekort achterstand',
  endpoints: 'naar tot',
  speech: 'zei zegt zeggen volgens verklaarde meldde meldt schreef waarschuwde',
  functionWords:
    'volgens aldus terwijl nadat voordat doordat wanneer tijdens ongeveer circa bijna ruim echter reeds daarmee daarvan daarbij daardoor hierdoor waarbij waardoor zelf',
  agentMarkers: 'door',
  bareLeads: 'de het een die dat deze dit zijn haar hun ons onze mijn alle jullie u',
  hasFreeOrder: true,
  origins: 'van uit vanuit',
  goals: 'naar tot',
  offices:
    'burgemeester president minister premier kanselier gouverneur senator directeur directrice voorzitter hoofd leider trainer coach bondscoach aanvoerder rechter ambassadeur woordvoerder koning koningin bisschop wethouder staatssecretaris',
  formerly: 'voormalig voormalige ex oud',
  deputies: 'vice plaatsvervangend plaatsvervangende waarnemend waarnemende loco interim adjunct',
  relations:
    'echtgenote echtgenoot vrouw man weduwe zoon dochter broer zus vader moeder neef nicht oom tante vriendin vriend rivaal rivalen tegenstander tegenstanders adviseur adviseurs voorganger voorgangster opvolger opvolgster aanhangers plaatsvervanger plaatsvervangster',
  genitives: 'van',
  candidates: 'kandidaat',
  atTheTime: 'toenmalig toenmalige',
  opposites:
    'stijgen|steeg|stegen|stijgt|gestegen|stijging|groeien|toenemen/dalen|daalde|daalden|daalt|gedaald|daling|krimpen|afnemen|zakken meer/minder hoger/lager openen|opent|opende|geopend/sluiten|sluit|sloot|gesloten toestaan|toegestaan/verbieden|verbiedt|verbood|verboden winnen|wint|won|gewonnen|winst/verliezen|verliest|verloor|verloren|verlies kopen|koopt|kocht|gekocht/verkopen|verkoopt|verkocht aannemen|aangenomen|goedgekeurd/afwijzen|afgewezen|verworpen beginnen|begint|begon|begonnen/eindigen|eindigt|eindigde man|mannen/vrouw|vrouwen vader/moeder zoon/dochter noorden/zuiden oosten/westen gisteren/vandaag|morgen eerste/laatste voor/na ondanks/dankzij|wegens|vanwege',
};
