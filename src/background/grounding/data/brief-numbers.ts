import type { LanguageData } from './language';

/** Lists of "word=value". */
export const NUMBER_LISTS = ['numbers', 'scales', 'factors', 'fractions'] as const;

/** Numbers of the languages with short lists, in ordinary spelling; with the endings that they take before a noun. */
export const BRIEF_NUMBERS: Readonly<
  Record<string, Partial<Pick<LanguageData, (typeof NUMBER_LISTS)[number]>>>
> = {
  ru: {
    numbers:
      'два=2 две=2 двух=2 двум=2 двумя=2 двое=2 двоих=2 три=3 трех=3 трем=3 тремя=3 трое=3 троих=3 четыре=4 четырех=4 четырем=4 четверо=4 четверых=4 пять=5 пяти=5 пятью=5 пятеро=5 пятерых=5 шесть=6 шести=6 шестеро=6 шестерых=6 семь=7 семи=7 семеро=7 семерых=7 восемь=8 восьми=8 девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 одиннадцати=11 двенадцать=12 двенадцати=12 тринадцать=13 четырнадцать=14 пятнадцать=15 пятнадцати=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100',
    scales:
      'тысяча=1000 тысячи=1000 тысяч=1000 тысячу=1000 тыс=1000 миллион=1e6 миллиона=1e6 миллионов=1e6 млн=1e6 миллиард=1e9 миллиарда=1e9 миллиардов=1e9 млрд=1e9 триллион=1e12 триллиона=1e12 триллионов=1e12 трлн=1e12',
    factors:
      'вдвое=2 удвоить=2 удвоил=2 удвоила=2 удвоили=2 удвоился=2 удвоилась=2 удвоилось=2 удвоились=2 удвоение=2 втрое=3 утроить=3 утроил=3 утроила=3 утроили=3 утроился=3 утроилась=3 утроилось=3 утроились=3 вчетверо=4 впятеро=5 вдесятеро=10',
    fractions: 'половина=0.5 половины=0.5 половину=0.5 треть=0.333 трети=0.333 четверть=0.25 четверти=0.25',
  },
  uk: {
    numbers:
      "два=2 дві=2 двох=2 двом=2 двома=2 двоє=2 три=3 трьох=3 трьом=3 трьома=3 троє=3 чотири=4 чотирьох=4 чотирьом=4 четверо=4 п'ять=5 п'яти=5 п'ятьох=5 п'ятеро=5 шість=6 шести=6 шістьох=6 шестеро=6 сім=7 семи=7 сімох=7 семеро=7 вісім=8 восьми=8 вісьмох=8 дев'ять=9 дев'яти=9 десять=10 десяти=10 одинадцять=11 дванадцять=12 дванадцяти=12 тринадцять=13 чотирнадцять=14 п'ятнадцять=15 шістнадцять=16 сімнадцять=17 вісімнадцять=18 дев'ятнадцять=19 двадцять=20 двадцяти=20 тридцять=30 тридцяти=30 сорок=40 п'ятдесят=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев'яносто=90 сто=100",
    scales:
      'тисяча=1000 тисячі=1000 тисяч=1000 тисячу=1000 тис=1000 мільйон=1e6 мільйона=1e6 мільйони=1e6 мільйонів=1e6 млн=1e6 мільярд=1e9 мільярда=1e9 мільярди=1e9 мільярдів=1e9 млрд=1e9',
    factors:
      "вдвічі=2 удвічі=2 подвоїти=2 подвоїв=2 подвоївся=2 подвоїла=2 подвоїлася=2 подвоїлась=2 подвоїлося=2 подвоїлось=2 подвоїли=2 подвоїлися=2 подвоїлись=2 втричі=3 утричі=3 потроїти=3 потроїв=3 потроївся=3 потроїлася=3 потроїлась=3 потроїлося=3 потроїлось=3 потроїлися=3 потроїлись=3 вчетверо=4 учетверо=4 вп'ятеро=5",
    fractions:
      'половина=0.5 половини=0.5 половину=0.5 третина=0.333 третини=0.333 третину=0.333 чверть=0.25 чверті=0.25',
  },
  pl: {
    numbers:
      'dwa=2 dwie=2 dwóch=2 dwoje=2 dwaj=2 dwu=2 dwóm=2 trzy=3 trzech=3 trzej=3 troje=3 cztery=4 czterech=4 czterej=4 czworo=4 pięć=5 pięciu=5 pięcioro=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 czternaście=14 piętnaście=15 piętnastu=15 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 dwudziestu=20 trzydzieści=30 trzydziestu=30 czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 pięćdziesięciu=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 stu=100',
    scales:
      'tysiąc=1000 tysiące=1000 tysięcy=1000 tys=1000 milion=1e6 miliony=1e6 milionów=1e6 mln=1e6 miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9',
    factors:
      'dwukrotnie=2 dwukrotny=2 podwójnie=2 podwoić=2 podwoił=2 podwoiła=2 podwoiło=2 podwoiły=2 podwoili=2 trzykrotnie=3 trzykrotny=3 potroić=3 potroił=3 potroiła=3 potroiło=3 potroiły=3 czterokrotnie=4 pięciokrotnie=5 dziesięciokrotnie=10',
    fractions: 'połowa=0.5 połowy=0.5 połowę=0.5',
  },
  sv: {
    numbers:
      'två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90',
    scales:
      'hundra=100 tusen=1000 miljon=1e6 miljoner=1e6 mn=1e6 miljard=1e9 miljarder=1e9 md=1e9 biljon=1e12 biljoner=1e12',
    factors:
      'dubbelt=2 dubbla=2 dubblas=2 dubblades=2 dubblats=2 fördubblas=2 fördubblades=2 fördubblats=2 fördubblat=2 fördubbling=2 tredubbelt=3 tredubbla=3 tredubblas=3 tredubblades=3 tredubblats=3 tredubblat=3 fyrdubblas=4 fyrdubblades=4 fyrdubblats=4 halvera=0.5 halveras=0.5 halverades=0.5 halverats=0.5 halverat=0.5 halvering=0.5',
    fractions: 'hälften=0.5 tredjedel=0.333 tredjedelar=0.333 fjärdedel=0.25 fjärdedelar=0.25 femtedel=0.2',
  },
  da: {
    numbers:
      'to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tyve=20 tredive=30 fyrre=40 halvtreds=50 tres=60 halvfjerds=70 firs=80 halvfems=90',
    scales:
      'hundrede=100 tusind=1000 tusinde=1000 million=1e6 millioner=1e6 mio=1e6 milliard=1e9 milliarder=1e9 mia=1e9',
    factors:
      'dobbelt=2 fordoble=2 fordobles=2 fordoblet=2 fordobledes=2 fordobling=2 tredoble=3 tredobles=3 tredoblet=3 tredobling=3 firedoble=4 firedobles=4 firedoblet=4 halvere=0.5 halveres=0.5 halveret=0.5 halvering=0.5',
    fractions: 'halvdelen=0.5 tredjedel=0.333 tredjedele=0.333 fjerdedel=0.25 fjerdedele=0.25 femtedel=0.2',
  },
  no: {
    numbers:
      'to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue=20 tretti=30 førti=40 femti=50 seksti=60 sytti=70 åtti=80 nitti=90',
    scales: 'hundre=100 tusen=1000 million=1e6 millioner=1e6 mill=1e6 milliard=1e9 milliarder=1e9 mrd=1e9',
    factors:
      'dobbelt=2 doble=2 dobles=2 doblet=2 dobling=2 fordoble=2 fordoblet=2 fordobling=2 tredoble=3 tredobles=3 tredoblet=3 tredobling=3 firedoble=4 firedobles=4 firedoblet=4 halvere=0.5 halveres=0.5 halvert=0.5 halvering=0.5',
    fractions: 'halvparten=0.5 tredjedel=0.333 tredjedeler=0.333 tredel=0.333 fjerdedel=0.25 femtedel=0.2',
  },
  tr: {
    numbers:
      'iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90',
    scales: 'yüz=100 bin=1000 milyon=1e6 milyar=1e9 trilyon=1e12',
  },
  ar: {
    numbers:
      'اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 تسعة=9 تسع=9 عشرة=10 عشر=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=100 مائة=100',
    scales: 'ألف=1000 آلاف=1000 مليون=1e6 ملايين=1e6 مليار=1e9 مليارات=1e9',
  },
  he: {
    numbers:
      'שניים=2 שתי=2 שתיים=2 שלושה=3 שלוש=3 ארבעה=4 ארבע=4 חמישה=5 חמש=5 שישה=6 שש=6 שבעה=7 שבע=7 שמונה=8 תשעה=9 תשע=9 עשרה=10 עשר=10 עשרים=20 שלושים=30 ארבעים=40 חמישים=50 שישים=60 שבעים=70 שמונים=80 תשעים=90 מאה=100',
    scales: 'אלף=1000 אלפים=1000 מיליון=1e6 מיליארד=1e9',
  },
  hi: {
    numbers:
      'दो=2 तीन=3 चार=4 पांच=5 पाँच=5 छह=6 सात=7 आठ=8 नौ=9 दस=10 ग्यारह=11 बारह=12 तेरह=13 चौदह=14 पंद्रह=15 सोलह=16 सत्रह=17 अठारह=18 उन्नीस=19 बीस=20 तीस=30 चालीस=40 पचास=50 साठ=60 सत्तर=70 अस्सी=80 नब्बे=90',
    scales: 'सौ=100 हजार=1000 हज़ार=1000 लाख=1e5 करोड़=1e7 अरब=1e9',
    factors: 'दोगुना=2 दोगुनी=2 दोगुने=2 दुगना=2 दुगुना=2 तिगुना=3 तिगुनी=3 तिगुने=3',
    fractions: 'आधा=0.5 आधे=0.5 आधी=0.5',
  },
};
