import type { LanguageData } from './language';

/** Italian; what is missing is not checked in it. */
export const it: Partial<LanguageData> = {
  intentions:
    'intende intendono vuole vogliono voleva prevede prevedono spera sperano tenta tentano tentato minaccia minacciano minacciato progetta',
  infinitiveMarkers: 'di a',
  plans: 'prevede prevedono progetta progettano',
  futures: 'sara saranno avra avranno',
  futureEndings: 'rà ranno',
  pastAuxiliaries: 'ha hanno aveva avevano era erano fu furono',
  denials:
    'nega negano nego negarono negava negavano negato smentisce smentiscono smenti smentirono smentito respinge respingono respinse respinto falso falsa falsamente menzogna bufala impossibile dubita dubitano',
  doubts:
    'sostiene sostengono presunto presunta presunti presunte accusa accuse sospetto sospetti sospetta voci ipotesi possibile',
  conditions: 'se',
  thatWords: 'che',
  proofs:
    'prova prove provare provato dimostrare dimostrato indizio indizi segno segni vero confermare confermato',
  factual:
    'perche poiche quando mentre dopo prima anche finche benche sebbene ma e ed o dove chi dubbio sapeva sapevano sa sapere ignorava dimentico rammarica nonostante',
  causes: 'perche causa',
  causal:
    'poiche siccome dato grazie dopo provocato provocata causato causata portato costretto spinto motivo ragione conseguenza quindi percio seguito',
  joints: 'e ed ma mentre o',
  numbers:
    'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15 venti=20 trenta=30 quaranta=40 cinquanta=50 tredici=13 quattordici=14 sedici=16 diciassette=17 diciotto=18 diciannove=19 sessanta=60 settanta=70 ottanta=80 novanta=90',
  factors:
    'doppio=2 doppia=2 raddoppia=2 raddoppiano=2 raddoppiato=2 raddoppiata=2 raddoppiati=2 raddoppiate=2 raddoppiare=2 raddoppio=2 triplo=3 tripla=3 triplica=3 triplicano=3 triplicato=3 triplicata=3 triplicati=3 triplicate=3 triplicare=3 quadruplo=4 quadruplica=4 quadruplicato=4 quadruplicata=4 quadruplicati=4 quadruplicate=4 quintuplicato=5 quintuplicata=5 dimezza=0.5 dimezzano=0.5 dimezzato=0.5 dimezzata=0.5 dimezzati=0.5 dimezzate=0.5 dimezzare=0.5 dimezzamento=0.5',
  fractions: 'meta=0.5 terzi=0.333 quarti=0.25',
  quantifiers:
    'alcuni=1 alcune=1 diversi=1 diverse=1 molti=1 molte=1 numerosi=1 maggioranza=2 tutti=3 tutte=3 ogni=3',
  scales: 'cento=100 mille=1000 mila=1000 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9',
  lowerBounds: 'almeno piu-di oltre',
  upperBounds: 'al-massimo meno-di fino-a quasi',
  losses:
    'scende scendono scesa sceso scesi cala calano calo calato perde perdono perso persi perdita perdite diminuisce diminuito diminuiti diminuzione crolla crollo crollato sconfitta sconfitte sconfitto battuto sotto deficit svantaggio',
  endpoints: 'a',
  speech:
    'detto dice dichiarato dichiara affermato afferma secondo spiegato annunciato aggiunto scritto avvertito',
  functionWords:
    'l un d c dell dall all nell sull coll quell quest gl dov com secondo mentre dopo prima poi quando dove durante entro verso presso contro circa oltre quasi perché poiché affinché però tuttavia inoltre ancora già ormai quello quella quelli quelle ciò cui quale quali essi esso essa viene vengono verrà verranno venne saranno stati state avevano avrà avranno proprio propria propri proprie dallo dai dagli dalle negli ci vi',
  agentMarkers: 'da dal dalla dallo dai dagli dalle',
  bareLeads:
    'il lo la i gli le l un uno una questo questa questi queste quel quello quella quei quelle suo sua suoi sue loro nostro nostra tutti tutte tutto tutta altri altre',
  origins: 'da dal dallo dalla dai dagli dalle',
  goals: 'a al allo alla ai alle in',
  offices:
    'sindaco sindaca presidente ministro ministra premier governatore governatrice senatore senatrice deputato deputata direttore direttrice capo segretario segretaria giudice procuratore procuratrice ambasciatore ambasciatrice allenatore allenatrice capitano vescovo portavoce commissario commissaria rettore rettrice assessore assessora cancelliere cancelliera',
  formerly: 'ex',
  deputies: 'vice interim vicario',
  relations:
    'moglie marito vedova figlio figlia figli fratello sorella padre madre cugino cugina nipote zio zia compagna compagno rivale rivali avversario avversari consigliere consigliera predecessore successore sostenitori',
  genitives: 'di del della dello dell dei degli delle al alla',
  candidates: 'candidato candidata',
  atTheTime: 'allora',
  opposites:
    'aumentare|aumentato|aumentati|aumenta|aumento|salire|salito|saliti|sale|cresce|cresciuto/diminuire|diminuito|diminuiti|diminuisce|diminuzione|scendere|sceso|scesi|scende|calare|calato|calati|cala|calo|crollato|ridurre|ridotto piu/meno aprire|apre|aperto|aperta/chiudere|chiude|chiuso|chiusa permettere|permette|permesso|autorizzare|autorizzato/vietare|vieta|vietato vincere|vince|vinto|vittoria/perdere|perde|perso|sconfitta comprare|compra|comprato|acquistato|acquista/vendere|vende|venduto accettare|accetta|accettato|approvato|approvata/rifiutare|rifiuta|rifiutato|respinto|respinta iniziare|inizia|iniziato|inizio/finire|finisce|finito|fine uomo|uomini/donna|donne padre/madre figlio/figlia nord/sud est/ovest ieri/oggi|domani primo/ultimo prima/dopo nonostante/causa|grazie',
};
