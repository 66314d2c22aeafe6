import { pulledFrom } from '../../../scripts/pages/expectation';

export const URL = 'https://quay.example/2024/ferry-sold';

/** The blocks, "kind: text", of a page with this body. */
export function blocksOf(body: string, { lang = 'en', head = '' } = {}): readonly string[] {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return pulledFrom(html, URL).blocks;
}

/** Five paragraphs of running text. */
export const PARAGRAPHS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
  (day) => `The old ferry of Elmsworth was sold on ${day}, the harbour board said, for 90,000 crowns.`,
);

/** The paragraphs as HTML, and as the blocks expected from it. */
export const PROSE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
export const BODY = PARAGRAPHS.map((text) => `body: ${text}`);
