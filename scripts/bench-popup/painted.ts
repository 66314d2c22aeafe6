/** When a popup's text appeared on screen, in milliseconds since the epoch. */
export interface Painted {
  /** Start of the popup's navigation. */
  readonly navigated: number;
  /** The frame in which the text was first painted. */
  readonly painted: number;
}

/**
 * Expression for a `Painted` in JSON: the first paint of a text within `selector`, as the browser itself measured it
 * (Largest Contentful Paint, https://www.w3.org/TR/largest-contentful-paint/; everything drawn at once is painted in
 * one frame and reported as its largest part). Undefined while nothing has been painted.
 */
export const readPainted = (selector: string): string => `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    const entry = list.getEntries().find((entry) => entry.element?.closest(${JSON.stringify(selector)}));
    if (!entry) return;
    observer.disconnect();
    resolve(JSON.stringify({
      navigated: performance.timeOrigin,
      painted: performance.timeOrigin + (entry.renderTime || entry.startTime),
    }));
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve(undefined), 1000);
})`;

/** Parses the result of `readPainted`. */
export function paintedFrom(json: unknown): Painted | undefined {
  if (typeof json !== 'string') return undefined;
  const { navigated, painted }: Painted = JSON.parse(json);
  return { navigated, painted };
}
