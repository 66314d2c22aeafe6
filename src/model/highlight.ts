/** Name of the CSS custom highlight for the sentence behind a fact. */
export const HIGHLIGHT = 'nutgraf';

/** Share of the stronger colour in each step of the fade. */
const STRENGTHS = [95, 80, 65, 50, 35, 20, 8];

/** Names of the passing highlights that it fades in from, strongest first. */
export const FLASHES: readonly string[] = STRENGTHS.map((_, step) => `${HIGHLIGHT}-flash-${step + 1}`);

/**
 * Style sheet for the highlights. It is put in by the background as the extension's own, so that the page's
 * document stays as it is. Black on yellow is readable whatever the page's own colours are.
 */
export const HIGHLIGHT_CSS = [
  `::highlight(${HIGHLIGHT}){background-color:rgb(255 226 122);color:#000}`,
  ...FLASHES.map(
    (name, step) =>
      `::highlight(${name}){background-color:color-mix(in srgb,rgb(255 160 0) ${STRENGTHS[step] ?? 0}%,rgb(255 226 122));color:#000}`,
  ),
].join('\n');
