import type { SalienceWeights } from './term-salience';

/** Made by `scripts/fit-facts.ts` from 149 news articles; see docs/facts.md. Not to be edited by hand. */
export const FITTED: SalienceWeights = {
  features: [
    -4.937, // bias
    0.846, // log occurrences
    1.209, // share of sentences
    0.019, // log first sentence
    0.168, // among the first three or so
    1.392, // among the first ten or so
    0.024, // first sentence, relative
    -0.787, // mean sentence, relative
    0.407, // capitals
    0.396, // number
    0.216, // length
    -0.099, // opens sentences
    -0.35, // in quotations
    0.933, // company
    -0.337, // depth in its sentence
    0.397, // early and repeated
    -0.623, // early and in good company
    0.994, // first block
  ],
  english: new Map(
    `able:-0.21 absolu:0.1 accept:0.18 accord:-0.52 accoun:-0.18 achiev:0.1 acros:0.26 actual:-0.11
    add:0.1 added:-0.4 admini:-0.25 admitt:0.22 affect:-0.11 agreed:0.1 ahead:-0.11 air:0.25 all:0.11
    allege:0.2 allowe:-0.13 almost:-0.11 along:-0.21 am:-0.17 americ:-0.33 among:-0.22 animal:0.12
    answer:0.12 any:-0.11 anyone:-0.12 anythi:-0.12 appear:-0.24 approa:-0.14 april:-0.18 area:0.23
    arm:0.23 around:-0.37 arrest:0.51 art:-0.15 ask:0.26 asked:-0.23 attend:-0.17 author:-0.27
    away:-0.42 bad:-0.13 bar:0.1 battle:0.14 bbc:-0.17 became:-0.27 become:-0.31 began:-0.32 begin:0.16
    behind:-0.11 better:-0.1 bid:0.16 big:0.24 black:0.1 blood:-0.18 blue:-0.12 body:-0.13 bos:0.26
    bringi:-0.15 britai:-0.2 brothe:0.23 buildi:-0.16 busine:0.36 buy:-0.11 call:-0.17 called:0.1
    callin:-0.12 camero:-0.19 campai:-0.12 capita:-0.22 car:0.25 carrie:-0.14 carry:-0.1 case:-0.22
    caught:-0.11 celebr:0.12 cent:0.1 center:-0.17 centra:0.26 centre:-0.12 chairm:0.11 champi:0.1
    chance:-0.1 charac:0.11 charit:0.32 child:0.1 city:0.13 claim:0.17 claime:-0.23 clearl:0.11
    close:0.1 closer:-0.12 club:0.17 cnn:-0.53 collec:0.23 colleg:-0.11 come:0.1 commen:0.11
    commer:-0.12 commis:-0.13 common:-0.2 compan:0.13 compet:0.2 comple:0.19 comput:0.1 conclu:-0.1
    confer:-0.13 confid:0.14 confir:-0.12 connec:-0.1 consti:-0.13 contac:-0.22 contai:-0.15
    contin:0.11 contra:0.18 contro:0.31 convic:0.12 county:-0.12 couple:-0.24 cover:-0.2 create:0.23
    creatu:-0.1 crime:0.18 critic:-0.22 cultur:0.13 cup:-0.11 cut:0.39 daily:-0.15 damage:0.23
    daught:0.22 day:0.27 deal:-0.17 death:0.19 decade:-0.17 decide:-0.18 defend:0.19 despit:-0.11
    develo:-0.29 didn't:-0.3 died:0.56 differ:-0.21 diffic:-0.16 dinner:-0.1 direct:-0.19 disapp:-0.14
    discov:-0.19 docume:0.27 doesn':-0.13 doing:-0.16 don't:-0.25 double:-0.14 down:0.11 dr:-0.11
    drug:0.17 due:0.28 each:-0.37 east:0.11 effect:-0.3 effort:-0.11 electr:0.26 email:-0.17
    emerge:-0.26 enable:0.1 englan:0.19 enjoy:0.1 enough:-0.21 especi:-0.13 even:-0.14 evenin:-0.12
    ever:-0.1 every:-0.18 everyo:-0.1 exampl:-0.1 expect:0.24 expens:0.13 experi:-0.21 explai:-0.1
    expres:-0.15 face:-0.28 facing:-0.13 fact:-0.25 factor:0.21 famili:-0.14 family:-0.12 father:0.13
    februa:-0.12 federa:-0.14 feel:-0.1 feet:-0.1 fell:-0.1 few:-0.18 fight:0.22 film:0.13 final:-0.18
    finall:-0.13 financ:-0.19 findin:0.25 fire:-0.19 firm:0.33 first:0.17 first-:-0.11 fit:0.1
    focu:-0.12 follow:-0.17 food:0.33 footag:0.19 force:0.21 forced:-0.16 foreig:0.15 form:-0.1
    former:-0.17 forwar:-0.16 found:0.36 french:-0.17 friday:-0.25 front:-0.32 full:0.31 furthe:-0.17
    future:-0.16 game:0.16 genera:-0.2 gettin:-0.21 given:-0.15 going:-0.19 good:-0.26 got:-0.28
    govern:-0.11 green:0.11 ground:-0.19 group:-0.12 growin:0.18 growth:-0.16 handed:-0.11 happen:-0.2
    happy:-0.13 hard:0.19 harm:-0.15 health:0.33 hear:-0.1 held:-0.23 help:0.36 here:-0.26 hersel:-0.14
    himsel:-0.15 histor:0.19 hit:-0.27 hold:-0.14 holida:-0.17 hotel:-0.12 hour:-0.25 house:-0.29
    huge:-0.22 hundre:-0.25 hurt:0.13 i'm:-0.3 idea:-0.1 image:-0.16 immedi:-0.12 impres:-0.13
    improv:0.35 includ:-0.25 increa:-0.13 indepe:-0.17 indust:0.21 influe:0.11 initia:-0.11 injury:0.1
    inside:-0.2 inspir:-0.15 intere:0.23 interv:0.12 involv:0.19 irelan:0.26 item:-0.1 joined:-0.12
    journa:0.13 judge:-0.17 justic:0.22 keep:-0.15 key:0.1 kid:-0.1 killed:-0.28 killin:0.16 know:-0.14
    known:-0.29 lancas:-0.11 large:-0.13 late:0.13 later:-0.32 latest:0.15 launch:0.15 lead:-0.19
    leadin:-0.13 league:0.18 least:0.27 leavin:-0.17 led:-0.13 left:-0.25 legal:0.48 let:0.15
    level:-0.21 light:0.1 like:-0.39 linked:-0.1 listen:0.15 little:-0.22 live:-0.11 living:-0.23
    local:-0.26 long:-0.34 look:0.11 lot:-0.25 love:-0.11 made:-0.36 main:-0.12 mainta:-0.1
    making:-0.17 man:-0.31 manche:0.13 many:-0.28 mark:-0.16 may:-0.22 me:-0.27 mean:-0.19 meant:-0.12
    measur:-0.14 media:-0.1 medica:-0.1 meet:0.13 meetin:-0.17 memori:-0.13 messag:-0.27 middle:-0.11
    might:0.13 mis:-0.35 missin:0.13 moment:0.1 monday:0.1 month:-0.31 mother:0.33 move:0.21
    moving:-0.11 mr:-0.89 murder:0.22 my:-0.48 nature:-0.1 near:0.19 nearly:-0.2 need:-0.39 neighb:0.11
    networ:-0.3 never:0.12 next:-0.21 northe:0.39 now:0.17 number:-0.12 offer:0.27 old:-0.15 once:-0.12
    one:-0.13 online:-0.25 only:0.16 operat:0.15 opport:-0.1 order:-0.17 origin:0.16 outsid:-0.16
    owner:0.14 palace:-0.17 parent:-0.27 park:0.11 part:-0.13 partic:-0.19 party:-0.2 paul:0.14
    people:-0.6 per:0.1 period:-0.16 pictur:-0.59 place:-0.43 placed:-0.1 plan:-0.17 play:-0.14
    played:-0.13 playin:0.13 point:0.12 police:-0.15 policy:-0.12 politi:0.27 popula:0.36 positi:-0.2
    possib:-0.32 post:-0.24 potent:-0.18 power:0.12 premie:0.2 pres:0.1 presen:-0.12 price:-0.14
    proble:0.33 proces:-0.19 profes:-0.29 profit:-0.12 progra:0.2 projec:-0.34 proper:-0.1 prosec:-0.28
    protec:-0.12 protes:0.34 provid:-0.14 public:-0.12 publis:-0.32 purpos:0.11 put:-0.31 quarte:-0.14
    queen:0.1 questi:-0.32 race:-0.14 read:-0.22 readin:-0.12 real:-0.18 really:-0.31 reason:-0.11
    receiv:-0.12 recogn:-0.14 red:-0.19 reflec:-0.13 region:-0.16 regula:-0.1 relati:-0.29 remark:-0.17
    rememb:-0.12 replac:0.2 report:0.12 repres:0.21 republ:-0.11 resear:-0.22 reside:-0.14 respon:0.14
    return:0.23 reveal:-0.2 review:-0.18 richar:0.26 right:-0.11 role:-0.14 rule:0.3 run:-0.19
    saturd:0.14 saw:-0.21 saying:-0.1 scene:-0.21 schedu:-0.12 school:-0.14 second:-0.11 secret:0.14
    seem:-0.15 seen:-0.37 sell:0.11 sent:-0.16 senten:-0.14 septem:-0.19 serve:-0.15 served:0.1
    set:-0.16 seven:0.18 severa:-0.21 short:-0.1 should:0.14 show:0.24 showed:-0.13 signed:-0.14
    since:0.37 single:0.1 situat:-0.13 small:-0.16 social:0.11 some:-0.34 someth:-0.17 son:-0.18
    soon:-0.15 south:-0.21 specia:-0.18 spent:0.14 spokes:-0.24 sport:-0.35 spot:0.16 staff:0.17
    stage:-0.14 stand:-0.12 standa:-0.11 start:0.11 starte:0.25 state:-0.11 statio:-0.1 stay:-0.13
    step:0.1 store:0.19 story:-0.12 street:-0.13 streng:0.11 strike:0.17 strong:-0.1 strugg:0.16
    succes:-0.36 suffer:0.36 sugges:0.27 sunday:-0.3 suppor:-0.17 sure:-0.14 surpri:-0.14 surrou:-0.14
    system:0.19 table:-0.17 take:-0.12 taken:-0.32 term:-0.16 terror:0.29 themse:0.17 they'r:-0.15
    thing:-0.15 think:-0.34 third:0.38 though:-0.21 three:0.39 throug:0.27 time:0.11 title:0.13
    today:-0.33 togeth:-0.27 told:-0.69 tom:-0.11 top:0.12 total:-0.13 toward:-0.15 town:-0.22
    traffi:0.52 transf:0.23 transp:-0.2 trial:0.19 tried:0.19 trip:-0.16 try:-0.14 trying:-0.19
    tuesda:-0.47 two:0.31 u.s:0.13 united:-0.16 until:0.25 us:-0.36 user:0.22 victim:0.12 victor:-0.11
    video:0.2 view:-0.11 violen:-0.1 vote:0.18 want:-0.29 war:-0.1 wasn't:-0.13 water:-0.22 way:-0.14
    we're:-0.12 websit:-0.25 wednes:-0.21 welcom:-0.19 well:-0.4 wester:-0.14 whatev:0.13 whethe:-0.23
    white:-0.38 whose:-0.2 willia:-0.24 win:0.24 winner:0.31 winnin:-0.14 withou:0.33 witnes:0.12
    women:0.1 won't:-0.11 wonder:-0.1 word:-0.19 worked:-0.15 worker:-0.18 workin:-0.26 world:-0.16
    worth:-0.21 wrong:-0.1 wrote:-0.24 year:-0.12 yester:-0.43 young:-0.43 your:-0.3`
      .split(/\s+/u)
      .map((entry) => entry.split(':'))
      .map(([term = '', weight]) => [term, Number(weight)]),
  ),
};
