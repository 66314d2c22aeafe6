/** Far more than a window's height, so that a sentence is out of sight until it is scrolled to. */
const FAR = '<div style="height: 3000px"></div>';

const bridge = (text: string): string => `<p>${text}</p>`;

/**
 * An article whose sentences are hard to find again: across a link, bold type and a line break; in a box that scrolls
 * on its own; after a hidden copy of the same sentence; with ruby text above a word.
 */
export const REVEAL_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Elmsworth opens its new bridge after nine years</title></head><body>
<div hidden>The ferry that replaced the bridge is expected to be sold to a museum for 70,000 crowns in October.</div>
<h1>Elmsworth opens its new bridge after nine years</h1><article>
${bridge('The <a href="/bridge">new bridge of <b>Elmsworth</b></a> was opened<br>on Monday, nine years after the old one was swept away by a flood in March 2017.')}
${FAR}
<div id="box" style="height: 200px; overflow-y: auto"><div style="height: 900px"></div>
${bridge('The ferry that replaced the bridge is expected to be sold to a museum for 70,000 crowns in October.')}
<div style="height: 900px"></div></div>
${bridge('About 3,000 people walked across it on the <ruby>first<rt>1st</rt></ruby> evening, the fire brigade of Elmsworth said, which counted them at both ends.')}
${FAR}
</article></body></html>`;

/** A highlighted sentence. */
export interface Shown {
  readonly text: string;
  readonly isInSight: boolean;
  /** Box of its first line, in pixels of the tab. */
  readonly box: Box;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Expression that reads what is highlighted, from where the page's own scripts could read it as well. */
export const READ_SHOWN = `(() => {
  const shown = [];
  for (const view of [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)]) {
    const frame = view.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
    // Names are drawn by lot; those that pass are of a higher priority than the one that stays.
    const resting = [...view.CSS.highlights.values()].find(({ priority }) => priority === 0);
    for (const range of resting ?? []) {
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      const box = { x: Math.round(x + frame.x), y: Math.round(y + frame.y), width: Math.round(width), height: Math.round(height) };
      shown.push({ text: range.toString().replace(/\\s+/g, ' '), isInSight: width > 0 && box.y > 0 && box.y + height < innerHeight, box });
    }
  }
  return JSON.stringify(shown);
})()`;

/** Result of `READ_SHOWN`. */
export function shownFrom(json: unknown): readonly Shown[] {
  const shown: readonly Shown[] = JSON.parse(String(json));
  return shown;
}

/** Expression for the share of a box, in a Base64 PNG, that has the highlight's colour. */
export const countHighlighted = (picture: string, box: Box | undefined): string => `(async () => {
  const { x, y, width, height } = ${JSON.stringify(box ?? { x: 0, y: 0, width: 1, height: 1 })};
  const bytes = Uint8Array.from(atob(${JSON.stringify(picture)}), (c) => c.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(x, y, width, height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (Math.hypot(data[i] - 255, data[i + 1] - 226, data[i + 2] - 122) < 12) count += 1;
  return count / (data.length / 4);
})()`;
