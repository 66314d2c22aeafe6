import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A point of the line named `series`. */
export interface Point {
  readonly series: string;
  readonly x: number;
  readonly y: number;
}

/** Draws lines on two logarithmic axes, as the text of an SVG file. */
export function growthPlot(
  points: readonly Point[],
  axes: { readonly x: string; readonly y: string },
): string {
  return svgOf({
    x: { type: 'log', label: axes.x, ticks: [...new Set(points.map(({ x }) => x))], tickFormat: 'd' },
    y: { type: 'log', label: axes.y, grid: true, tickFormat: '~s' },
    color: { legend: false },
    marginRight: 150,
    marks: [
      Plot.lineY(points, { x: 'x', y: 'y', stroke: 'series', marker: 'dot' }),
      Plot.text(
        points,
        Plot.selectLast({ x: 'x', y: 'y', z: 'series', text: 'series', textAnchor: 'start', dx: 8 }),
      ),
    ],
  });
}

/** Draws one dot for each page and series, with each series' median as a tick, as the text of an SVG file. */
export function spreadPlot(points: readonly Omit<Point, 'x'>[], label: string): string {
  return svgOf({
    marginLeft: 160,
    x: { type: 'log', label, grid: true, tickFormat: '~s' },
    y: { label: null, domain: [...new Set(points.map(({ series }) => series))] },
    marks: [
      Plot.dot(points, { x: 'y', y: 'series', fill: 'series', fillOpacity: 0.35, r: 3 }),
      Plot.tickX(points, Plot.groupY({ x: 'median' }, { x: 'y', y: 'series', strokeWidth: 2 })),
    ],
  });
}

function svgOf(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plot = Plot.plot({ ...options, document, width: 720, height: 300, style: { background: 'white' } });
  return `${plot.outerHTML.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`;
}
