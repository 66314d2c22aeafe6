/** Percentage of the stronger colour in each step of the fade. */
const STRENGTHS = [95, 80, 65, 50, 35, 20, 8];

/** Names of the CSS custom highlights for the sentences behind facts. */
export interface HighlightNames {
  readonly resting: string;
  /** The temporary highlights that it fades in from, strongest first. */
  readonly flashes: readonly string[];
}

/**
 * Returns the names for a stem. The highlight registry belongs to the page, so its scripts can read the names: the
 * stem is random for each document and does not reveal who painted.
 */
export function highlightNames(stem: string): HighlightNames {
  return { resting: stem, flashes: STRENGTHS.map((_, step) => `${stem}-${step + 1}`) };
}

/** True for a valid stem: letters only, since it becomes part of a style sheet. */
export function isStem(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{16}$/u.test(value);
}

/**
 * Returns the style sheet for the highlights. The background inserts it as the extension's own, so that the page's
 * document stays unchanged. Black on yellow is readable whatever the page's own colours are.
 */
export function highlightCss(stem: string): string {
  const { resting, flashes } = highlightNames(stem);
  return [
    `::highlight(${resting}){background-color:rgb(255 226 122);color:#000}`,
    ...flashes.map(
      (name, step) =>
        `::highlight(${name}){background-color:color-mix(in srgb,rgb(255 160 0) ${STRENGTHS[step] ?? 0}%,rgb(255 226 122));color:#000}`,
    ),
  ].join('\n');
}
