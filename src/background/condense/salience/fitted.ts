import type { SalienceWeights } from './term-salience';

/** Made by `scripts/fit-facts.ts` from 149 news articles; see docs/facts.md. Not to be edited by hand. */
export const FITTED: SalienceWeights = {
  features: [
    -4.88, // bias
    0.827, // log occurrences
    1.403, // share of sentences
    0, // log first sentence
    0.192, // among the first three or so
    1.371, // among the first ten or so
    0.034, // first sentence, relative
    -0.851, // mean sentence, relative
    0.397, // capitals
    0.398, // number
    0.16, // length
    -0.051, // opens sentences
    -0.345, // in quotations
    0.977, // company
    -0.331, // depth in its sentence
    0.384, // early and repeated
    -0.668, // early and in good company
    1.018, // first block
  ],
  english: new Map(
    `abl:-0.21 absolut:0.1 accept:0.18 accord:-0.52 account:-0.18 accus:-0.12 achiev:0.1 across:0.26
    actual:-0.11 ad:-0.34 add:0.1 administr:-0.23 admit:0.4 advis:0.22 affect:-0.11 ag:-0.12
    ahead:-0.11 air:0.23 alleg:0.1 allegedli:0.23 allow:-0.24 almost:-0.11 along:-0.21 am:-0.2
    american:-0.38 among:-0.22 ani:-0.12 anim:0.1 answer:0.12 anyon:-0.12 anyth:-0.12 appear:-0.25
    approach:-0.14 april:-0.18 area:0.23 arm:0.14 around:-0.37 arrest:0.5 arriv:0.14 art:-0.16
    attend:-0.17 author:-0.26 awai:-0.43 awar:0.19 back:-0.16 bad:-0.13 base:-0.21 battl:0.28 bbc:-0.17
    becam:-0.28 becom:-0.23 began:-0.33 begin:0.14 behind:-0.12 better:-0.1 bid:0.2 big:0.25
    blood:-0.19 blue:-0.14 bodi:-0.19 born:0.1 boss:0.15 box:0.21 brand:-0.14 bring:-0.16 britain:-0.2
    brother:0.27 bui:-0.15 build:-0.2 busi:0.39 cameron:-0.14 campaign:-0.12 capit:-0.22 car:0.24
    care:0.14 carri:-0.3 case:-0.23 caught:-0.12 caus:0.2 celebr:0.12 cent:0.1 center:-0.17 centr:-0.12
    central:0.26 chairman:0.12 chanc:-0.11 chang:-0.11 chariti:0.33 cheer:0.12 child:0.1 claim:0.17
    clearli:0.1 close:0.11 closer:-0.12 club:0.16 cnn:-0.56 co:-0.17 collect:0.25 commerci:-0.11
    commiss:-0.21 compani:0.13 complet:0.11 comput:0.1 confer:-0.13 confid:0.15 confirm:-0.12
    connect:-0.1 contact:-0.22 contain:-0.15 contract:0.33 controversi:0.29 convict:0.12 counti:-0.12
    coupl:-0.25 cover:-0.33 creat:0.25 creatur:-0.1 crew:0.1 crime:0.18 critic:-0.19 cross:-0.24
    cultur:0.13 cup:-0.12 cut:0.36 dai:0.29 daili:-0.15 damag:0.28 daughter:0.22 deal:-0.23 death:0.18
    decad:-0.18 decid:-0.18 defend:0.18 depart:-0.17 despit:-0.12 develop:-0.29 di:0.55 didn't:-0.3
    differ:-0.21 difficult:-0.12 dinner:-0.1 direct:-0.3 discov:-0.19 do:-0.16 document:0.28
    doesn't:-0.14 don't:-0.26 doubl:-0.16 down:0.11 dr:-0.11 draw:0.22 dress:-0.12 drop:0.19 drug:0.16
    due:0.28 each:-0.37 east:0.11 econom:0.22 effect:-0.31 effort:-0.11 eight:0.26 email:-0.19
    emerg:-0.27 england:0.19 enough:-0.22 enter:-0.17 environ:0.12 equip:-0.11 especi:-0.13 even:-0.22
    ever:-0.13 everi:-0.19 everyon:-0.1 exampl:-0.1 expect:0.24 expens:0.13 experi:-0.16 explain:-0.1
    express:-0.15 extrem:0.1 face:-0.44 fact:-0.25 famili:-0.19 fast:0.11 father:0.14 februari:-0.12
    feder:-0.13 feel:-0.12 feet:-0.1 fell:-0.1 few:-0.19 film:0.2 find:0.22 fire:0.13 firm:0.32
    first:0.17 fit:0.12 fly:0.19 focu:-0.12 follow:-0.17 food:0.32 footag:0.18 foreign:0.15 form:-0.11
    former:-0.17 forward:-0.16 found:0.34 french:-0.17 fridai:-0.26 front:-0.33 full:0.3 fund:0.17
    further:-0.17 futur:-0.16 gain:0.13 game:0.13 gener:-0.21 get:-0.19 given:-0.16 go:-0.24 good:-0.27
    got:-0.29 govern:-0.1 green:0.1 ground:-0.18 group:-0.12 growth:-0.16 hand:-0.24 happen:-0.2
    happi:-0.16 hard:0.18 harm:-0.16 health:0.24 hear:-0.12 held:-0.24 help:0.35 here:-0.27
    herself:-0.14 high:-0.16 himself:-0.15 hit:-0.3 hold:-0.22 holidai:-0.17 hotel:-0.12 hour:-0.3
    hous:-0.36 huge:-0.24 hundr:-0.25 hurt:0.11 i'm:-0.31 idea:-0.1 imag:-0.16 immedi:-0.11
    impress:-0.13 improv:0.27 includ:-0.25 increas:-0.15 independ:-0.16 industri:0.22 influenc:0.14
    initi:-0.11 insid:-0.2 inspir:-0.17 interest:0.24 involv:0.2 ireland:0.26 item:-0.1 join:-0.12
    judg:-0.19 justic:0.23 kei:0.1 kid:-0.1 kill:0.26 kind:-0.1 know:-0.21 known:-0.32 land:0.1
    late:0.11 later:-0.33 latest:0.15 launch:0.15 law:0.1 lead:-0.3 leagu:0.18 learn:-0.11 least:0.27
    led:-0.15 left:-0.27 legal:0.49 let:0.1 level:-0.23 like:-0.31 link:0.13 listen:0.15 littl:-0.2
    live:-0.33 local:-0.29 locat:-0.19 long:-0.37 lot:-0.26 love:-0.2 low:-0.1 made:-0.38 mai:-0.23
    main:-0.15 maintain:-0.1 major:-0.15 male:-0.13 man:-0.19 manchest:0.13 mani:-0.3 march:0.15
    mark:-0.2 me:-0.27 mean:-0.32 meant:-0.12 measur:-0.14 media:-0.1 memori:-0.16 messag:-0.28
    might:0.12 million:0.11 minor:0.17 miss:-0.18 model:0.1 moment:0.1 mondai:0.1 month:-0.23
    mother:0.36 move:0.27 mr:-0.85 murder:0.22 my:-0.49 near:0.18 nearli:-0.21 need:-0.16 network:-0.3
    never:0.1 next:-0.22 northern:0.39 note:-0.13 notic:-0.1 now:0.14 number:-0.12 offer:0.2 old:0.33
    on:-0.14 onc:-0.12 onli:0.14 onlin:-0.25 open:-0.16 organ:-0.12 origin:0.16 outsid:-0.16 owner:0.14
    paint:-0.11 palac:-0.17 parent:-0.27 part:-0.15 parti:-0.18 pass:0.16 paul:0.13 peopl:-0.6 per:0.1
    period:-0.16 photo:-0.1 pictur:-0.58 place:-0.52 plai:-0.11 point:0.1 polic:-0.15 polici:-0.14
    polit:0.12 politician:0.23 popul:0.15 popular:0.29 posit:-0.21 possibl:-0.32 post:-0.4
    potenti:-0.18 power:0.1 premier:0.2 present:-0.11 price:-0.11 problem:0.32 process:-0.19
    profession:-0.17 profil:-0.11 profit:-0.13 project:-0.33 prosecut:-0.17 prosecutor:-0.2
    protect:-0.12 protest:0.33 provid:-0.14 publish:-0.35 pull:0.1 push:-0.2 put:-0.21 quarter:-0.13
    queen:0.1 question:-0.32 race:-0.16 rais:0.25 rang:0.1 read:-0.29 realli:-0.32 reason:-0.11
    receiv:-0.12 red:-0.2 reflect:-0.12 region:-0.16 remark:-0.17 rememb:-0.12 replac:0.2 report:0.12
    repres:0.11 research:-0.21 resid:-0.13 respect:-0.15 respond:-0.11 respons:0.17 result:-0.1
    return:0.23 reveal:-0.2 review:-0.18 richard:0.29 right:-0.12 role:-0.14 row:-0.1 rule:0.19
    run:-0.1 russia:0.19 sai:-0.1 saturdai:0.14 save:-0.13 saw:-0.21 scene:-0.22 schedul:-0.12
    seat:-0.1 second:-0.11 secret:0.15 seem:-0.2 seen:-0.38 sent:-0.16 sentenc:-0.13 septemb:-0.19
    set:-0.25 seven:0.28 sever:-0.25 share:0.26 shock:-0.2 short:-0.1 show:0.1 sign:-0.14 signific:-0.2
    sinc:0.36 singl:0.1 sit:-0.11 situat:-0.13 six:0.1 slow:0.1 small:-0.2 social:0.11 some:-0.36
    someth:-0.17 son:-0.18 soon:-0.15 south:-0.21 special:-0.16 spent:0.13 spokesman:-0.21 spot:0.11
    staff:0.16 stage:-0.17 stai:-0.2 standard:-0.11 start:0.22 station:-0.1 step:0.22 store:0.12
    stori:-0.15 street:-0.14 strike:0.12 strong:-0.11 struggl:0.16 studi:0.26 success:-0.28 suffer:0.34
    suggest:0.27 sundai:-0.3 support:-0.17 sure:-0.18 surpris:-0.14 surround:-0.14 system:0.18
    tabl:-0.17 take:-0.14 taken:-0.32 talk:-0.14 term:-0.19 terror:0.22 terrorist:0.25 themselv:0.17
    they'r:-0.15 thing:-0.16 think:-0.37 third:0.43 though:-0.2 three:0.32 throughout:0.27 time:0.11
    titl:0.11 todai:-0.33 togeth:-0.27 told:-0.7 tom:-0.11 total:0.13 tour:0.26 toward:-0.15 town:-0.22
    train:-0.23 transport:-0.16 tri:0.19 trial:0.19 trip:-0.16 try:-0.31 tuesdai:-0.48 tweet:0.18
    two:0.25 u.s:0.13 understand:0.11 unit:-0.2 until:0.25 user:0.22 victim:0.12 video:0.19 view:-0.12
    violenc:-0.2 visit:-0.11 vote:0.25 wai:-0.15 wait:0.15 want:-0.26 war:-0.12 warm:0.1 warn:0.31
    wasn't:-0.14 watch:-0.1 water:-0.25 we'r:-0.13 wear:-0.18 websit:-0.25 wednesdai:-0.21 welcom:-0.19
    well:-0.45 western:-0.14 whatev:0.12 whether:-0.24 white:-0.39 whose:-0.21 wide:0.1 william:-0.23
    win:0.1 winner:0.31 wit:0.12 without:0.33 women:0.1 won't:-0.11 wonder:-0.1 word:-0.22 worker:-0.19
    world:-0.12 worri:-0.11 worth:-0.21 write:-0.12 wrong:-0.1 wrote:-0.25 yesterdai:-0.44 young:-0.43
    your:-0.31`
      .split(/\s+/u)
      .map((entry) => entry.split(':'))
      .map(([term = '', weight]) => [term, Number(weight)]),
  ),
};
