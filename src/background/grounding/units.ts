import { UNITS } from './data/units';
import { wordsOf } from './words';

let unitByWord: ReadonlyMap<string, string> | undefined;

/** The table by norm, built when the first number is read. */
function units(): ReadonlyMap<string, string> {
  unitByWord ??= new Map(
    Object.entries(UNITS).flatMap(([unit, words]) =>
      words.split(' ').map((word) => [wordsOf(word, '')[0]?.norm ?? word, unit] as const),
    ),
  );
  return unitByWord;
}

/** The unit that a word names, or undefined. */
export function unitNamed(norm: string): string | undefined {
  return units().get(norm);
}

const SIGN_AFTER = /^\s?([%‰°€£$¥₹₽₴₺₩])/u;
const SIGN_BEFORE = /([€£$¥₹₽₴₺₩])\s?$/u;
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

/** The symbol right before the number that begins at `at`, with at most one space between: "$ 5". */
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
