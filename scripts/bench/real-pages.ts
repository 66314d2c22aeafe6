import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved page of the benchmark. */
export interface RealPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** Folder of the benchmark data, which is not part of the project. */
function benchFolder(): string {
  const folder = process.env['BENCH_DIR'];
  if (folder === undefined) throw new Error('BENCH_DIR must name the folder of the benchmark data');
  return folder;
}

/** Reads saved pages of real news sites, taken at even intervals from both extraction sets. */
export function realPages(count: number): readonly RealPage[] {
  const all = ['aeb-dev', 'segments-dev'].flatMap((set) => {
    const folder = join(benchFolder(), 'extraction', set);
    const gold: unknown = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
    if (typeof gold !== 'object' || gold === null) throw new Error(`${folder} has no gold`);
    return Object.entries(gold).map(([id, page]: [string, unknown]) => ({ folder, id, url: urlOf(page) }));
  });
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)])
    .filter((page) => page !== undefined)
    .map(({ folder, id, url }) => ({
      id,
      url,
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    }));
}

function urlOf(page: unknown): string {
  return typeof page === 'object' && page !== null && 'url' in page && typeof page.url === 'string'
    ? page.url
    : '';
}
