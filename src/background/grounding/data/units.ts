/**
 * Words and symbols of one unit share a line: lower-case words of all languages, without accents that a writer may leave
 * out. The name before them does not matter.
 */
export const UNITS: Readonly<Record<string, string>> = {
  '×': 'times mal fois vez veces volta volte vezes keer maal ganger gange раз раза рази разів razy kat kati katina गुना गुनी 倍',
  '€': 'euro euros eur евро євро euroa يورو אירו यूरो 欧元 歐元 ユーロ',
  $: 'dollar dollars dolar dolares dollaro dollari usd dolarow dolary dollaria доллар доллара долларов долар долара доларів dolara دولار دولارا دولارات דולר דולרים डॉलर 美元 ドル',
  '£': 'pound pounds gbp pfund libra libras sterlina sterline funt funtow фунт фунта фунтов фунтів 英镑 英鎊 ポンド',
  '¥': 'yen yenes iene ienes jen jenow иен єн 日元 日圓 円',
  '₹': 'rupee rupees rupien roupies rupias rupia rupie rupior рупий рупій रुपये रुपए रुपया 卢比 盧比 ルピー',
  '₽': 'rouble roubles ruble rubles rubel rublos rubli roebel рубль рубля рублей рублях руб карбованців',
  '₴': 'hryvnia hryvnias гривна гривны гривен гривня гривні гривень грн',
  zloty: 'zloty zlotys złoty złote złotych zł злотых злотих',
  krona: 'kr krona kronor kronan krone kroner kronen',
  franc: 'franc francs franken francos franchi frank frankow франков франків',
  '₺': 'lira liras liraya lirasi',
  yuan: 'yuan yuans юаней юанів 元 人民币 人民幣',
  '₩': '韩元 韓元 ウォン',
  '°': 'degree degrees grad grads degre degres grado grados gradi grau graus graden grader stopni градус градуса градусов градусів derece',
  km: 'km kilometre kilometres kilometer kilometers kilometern kilometro kilometros chilometro chilometri quilometro quilometros kilometry kilometrow километр километра километров кілометр кілометра кілометрів км كيلومتر كيلومترا كيلومترات קילומטר קילומטרים किलोमीटर 公里 キロメートル',
  mile: 'mile miles meile meilen milla millas miglio miglia milha milhas mijl mil миль 英里 マイル',
  'nautical mile': 'seemeile seemeilen zeemijl zeemijlen 海里 カイリ',
  m: 'metre metres meter meters metern metros metri metr metry metrow метр метра метров метрів metra 米 メートル',
  cm: 'cm centimetre centimetres centimeter centimeters zentimeter centimetros centimetri centymetrow сантиметра сантиметров сантиметрів santimetre 厘米 センチ',
  foot: 'foot feet ft',
  inch: 'inch inches',
  ha: 'ha hectare hectares hektar hectarea hectareas ettaro ettari hektarow га гектара гектаров гектарів 公顷 公頃 ヘクタール',
  acre: 'acre acres',
  kg: 'kg kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramos chilogrammi chili quilos kilogramow килограмм килограмма килограммов кілограмів кг 公斤 キログラム',
  t: 'ton tons tonne tonnes tonnen tonelada toneladas tonnellata tonnellate tony тонна тонны тонн тонни 吨 噸 トン',
  litre:
    'litre litres liter liters litern litro litros litri litra litrow литр литра литров літра літрів 升 リットル',
  gallon: 'gallon gallons',
  kw: 'kw kilowatt kilowatts',
  mw: 'mw megawatt megawatts',
  gw: 'gw gigawatt gigawatts',
  second:
    'seconds sekunde sekunden seconde secondes segundos secondi sekunder sekund секунды секунд saniye ثانية שניות सेकंड 秒',
  minute:
    'minute minutes minuten minuto minutos minuti minutter minuter minut minuty минута минуты минут хвилини хвилин dakika دقيقة دقائق דקות मिनट 分钟 分鐘',
  hour: 'hour hours stunde stunden heure heures hora horas ora ore uur uren timer timme timmar godzina godziny godzin час часа часов година години годин saat ساعة ساعات שעות घंटे घंटा 小时 小時 時間',
  day: 'day days tag tage tagen jour jours dia dias giorno giorni dag dagen dage dager dagar dni день дня дней дні днів gun يوم يوما أيام ימים दिन दिनों 天 日間',
  week: 'week weeks woche wochen semaine semaines semana semanas settimana settimane weken uge uger uke uker vecka veckor tygodnie tygodni неделя недели недель тижні тижнів hafta أسبوع أسابيع שבועות हफ्ते सप्ताह 周 週間',
  month:
    'month months monat monate monaten mois mes meses mese mesi maand maanden maned maneder manad manader miesiac miesiace miesiecy месяц месяца месяцев місяць місяці місяців ay شهر أشهر شهرا חודשים महीने महीनों 个月 個月',
  year: 'year years jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren ar lata lat год года лет рік роки років yil سنة سنوات عام عاما أعوام שנים साल वर्ष',
};
