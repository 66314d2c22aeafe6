import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { atOnce } from '../../src/model/work/work';
import { findBodyInPieces } from '../../src/extraction/body';
import { readMetadata } from '../../src/extraction/metadata';
import { lookAtPage } from '../pages/pull';
import { readAddress } from '../../src/extraction/read-next/links/address';
import { weighCandidates } from '../../src/extraction/read-next/find';
import { readList } from '../../src/extraction/read-next/teasers/read-list';
import { unstyledSight } from '../../src/content/sight/unstyled';

/** One annotated page of the benchmark. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly lang: string;
  readonly lists: readonly GoldList[];
}

interface GoldList {
  readonly primary: boolean;
  readonly items: readonly { readonly title: string; readonly href: string }[];
}

/** One candidate list, as the fit sees it. */
export interface Choice {
  readonly features: Readonly<Record<string, number>>;
  /** F1 score of its addresses against the primary list. */
  readonly f1: number;
  /** Share of its addresses that are in any list. */
  readonly lenient: number;
  /** For printing: heading, number of items, first title. */
  readonly label: string;
}

/** An annotated page with the lists that could be chosen on it, in the page's order. */
export interface Sample {
  readonly page: GoldPage;
  readonly choices: readonly Choice[];
}

/** Reads the annotated pages of a folder with `gold.json`. */
export function readGold(folder: string): readonly GoldPage[] {
  return JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
}

/** Reads the page's HTML; the benchmark stores it as UTF-8, mostly compressed. */
export function readPage(folder: string, page: GoldPage): string {
  const bytes = readFileSync(join(folder, page.file));
  return (page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Returns all candidates of an annotated page, each with how correct it would be. */
export function sampleOf(folder: string, page: GoldPage): Sample {
  const { document } = parseHTML(readPage(folder, page));
  const seen = lookAtPage(document, { url: page.url, sight: unstyledSight });
  const metadata = readMetadata(seen);
  const body = atOnce(findBodyInPieces(seen, metadata));
  const { weighed, isTime } = weighCandidates({ page: seen, metadata, body }, 'whole');
  const keysOf = (list: GoldList | undefined): ReadonlySet<string> =>
    new Set((list?.items ?? []).map((item) => readAddress(item.href, page.url)?.key ?? item.href));
  const primary = keysOf(page.lists.find((list) => list.primary));
  const all = page.lists.map(keysOf);
  const choices = weighed.map(({ headed: { candidate, heading }, features }) => {
    const keys = readList(candidate.items, isTime).map(({ url }) => readAddress(url, url)?.key ?? url);
    const right = keys.filter((key) => primary.has(key)).length;
    const rightAny = keys.filter((key) => all.some((list) => list.has(key))).length;
    return {
      features,
      f1: (2 * right) / Math.max(1, keys.length + primary.size),
      lenient: rightAny / Math.max(1, keys.length),
      label: `${heading?.text ?? '–'} (${keys.length}) ${candidate.items[0]?.links[0]?.text ?? ''}`.slice(
        0,
        100,
      ),
    };
  });
  return { page, choices };
}
