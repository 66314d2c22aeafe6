/** Symbols and words of one unit share a name here. The name itself does not matter. */
const UNITS: Readonly<Record<string, string>> = {
  '€': 'euro euros eur',
  $: 'dollar dollars dolar dolares dollaro dollari usd',
  '£': 'pound pounds gbp',
  '¥': 'yen',
  '₹': 'rupee rupees rupien roupies rupias',
  '°': 'degree degrees grad degre degres grado grados gradi grau graus graden grader',
  km: 'km kilometre kilometres kilometer kilometers kilometern kilometro kilometros chilometro chilometri quilometro quilometros',
  mile: 'mile miles meile meilen milla millas miglio miglia milha milhas mijl',
  m: 'metre metres meter meters metern metros metri',
  cm: 'cm centimetre centimetres centimeter centimeters zentimeter centimetros centimetri',
  foot: 'foot feet ft',
  inch: 'inch inches',
  ha: 'ha hectare hectares hektar hectarea hectareas ettaro ettari',
  acre: 'acre acres',
  kg: 'kg kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramos chilogrammi chili quilos',
  t: 'ton tons tonne tonnes tonnen tonelada toneladas tonnellata tonnellate',
  litre: 'litre litres liter liters litern litro litros litri',
  gallon: 'gallon gallons',
  kw: 'kw kilowatt kilowatts',
  mw: 'mw megawatt megawatts',
  gw: 'gw gigawatt gigawatts',
  second: 'seconds sekunde sekunden seconde secondes segundos secondi',
  minute: 'minute minutes minuten minuto minutos minuti',
  hour: 'hour hours stunde stunden heure heures hora horas ora ore uur',
  day: 'day days tag tage tagen jour jours dia dias giorno giorni dag dagen',
  week: 'week weeks woche wochen semaine semaines semana semanas settimana settimane weken',
  month: 'month months monat monate monaten mois mes meses mese mesi maand maanden',
  year: 'year years jahr jahre jahren an ans annee annees ano anos anno anni jaar',
};

const unitByWord = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** The unit that a word names, or undefined. French puts "d'" before it: "millions d'euros". */
export function unitNamed(norm: string): string | undefined {
  return unitByWord.get(norm.replace(/^d'/u, ''));
}

const SIGN_AFTER = /^\s?([%‰°€£$¥₹])/u;
const SIGN_BEFORE = /([€£$¥₹])\s?$/u;
const PERCENT =
  /^\s?(?:per\s?cento?|percent|prozent|procent|prosent|por\s?cien(?:to)?|por\s?cento|pour\s?cent|процент[а-я]*)(?!\p{L})/iu;
/** A rise from 10 to 12 percent is one of two percentage points, or of 20 percent. */
const PERCENTAGE_POINTS =
  /^\s?(?:percentage[\s-]points?|prozentpunkte?n?|points?\s+de\s+pourcentage|puntos?\s+porcentuales|punt[oi]\s+percentual[ei]|pontos?\s+percentua(?:is|l)|procentpunt(?:en)?|procentenheter|procentpoint|prosentpoeng)(?!\p{L})/iu;

/** A unit next to a number. */
export interface UnitBeside {
  readonly unit: string;
  /** As written, with the space between unit and number. */
  readonly written: string;
}

export function unitBefore(text: string, at: number): UnitBeside | undefined {
  const [written, unit] = SIGN_BEFORE.exec(text.slice(Math.max(0, at - 2), at)) ?? [];
  return unit === undefined || written === undefined ? undefined : { unit, written };
}

/** The symbol, or the words for percent or percentage points, right after a number. */
export function unitAfter(text: string, at: number): UnitBeside | undefined {
  const tail = text.slice(at, at + 40);
  const [points] = PERCENTAGE_POINTS.exec(tail) ?? [];
  if (points !== undefined) return { unit: 'points', written: points };
  const [percent] = PERCENT.exec(tail) ?? [];
  if (percent !== undefined) return { unit: '%', written: percent };
  const [written, unit] = SIGN_AFTER.exec(tail) ?? [];
  return unit === undefined || written === undefined ? undefined : { unit, written };
}
