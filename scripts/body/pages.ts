import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of one of the two sets, with its gold annotation. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  /** The whole body; only in the set that annotates it. */
  readonly articleBody?: string;
  /** Snippets that the body must and must not contain; only in the other set. */
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
}

/** Reads the pages of a set; `folder` holds gold.json and html/. */
export function readGold(folder: string): readonly GoldPage[] {
  const gold: Record<string, Omit<GoldPage, 'id'>> = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  );
  return Object.entries(gold).map(([id, page]) => Object.assign(page, { id }));
}

/** Reads a page's HTML. */
export function readHtml(folder: string, { id }: Pick<GoldPage, 'id'>): string {
  return gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
}
