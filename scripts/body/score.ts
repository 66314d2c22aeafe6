import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flat } from './labels';
import type { GoldPage } from './pages';

interface Compared {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly exact: boolean;
}

interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

interface Scorer {
  comparePage(gold: string, predicted: string): Compared;
  aggregate(pages: readonly Compared[]): Figures & { readonly accuracy: number };
}

interface Told {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

/** Shares of correct titles, authors and dates, and of wrong dates, among the pages whose gold annotation has one. */
export function toldFigures(pages: readonly GoldPage[], told: ReadonlyMap<string, Told>) {
  const share = (key: keyof Told, isRight: (gold: string, one: string) => boolean): number => {
    const asked = pages.filter((page) => page[key]);
    const right = asked.filter((page) => isRight(page[key] ?? '', told.get(page.id)?.[key] ?? ''));
    return right.length / asked.length;
  };
  return {
    title: share('title', (gold, one) => wordF1(gold, one) >= 0.8),
    dateRight: share('date', (gold, one) => one.slice(0, 10) === gold),
    dateWrong: share('date', (gold, one) => one !== '' && one.slice(0, 10) !== gold),
    author: share('author', (gold, one) => wordF1(gold, one) >= 0.6),
  };
}

function wordF1(a: string, b: string): number {
  const [x, y] = [a, b].map(
    (text) =>
      new Set(
        flat(text)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu),
      ),
  );
  if (x === undefined || y === undefined || x.size === 0 || y.size === 0) return 0;
  return (2 * [...x].filter((word) => y.has(word)).length) / (x.size + y.size);
}

/** Returns functions that score texts by page id as the benchmark does; `accuracy` exists only for whole bodies. */
export async function scorerOf(bench: string) {
  const scorer: Scorer = await import(pathToFileURL(join(bench, 'extraction/score.mjs')).href);
  return {
    /** The mean score of one page, for lists of the worst ones. */
    pageScore: (page: GoldPage, text: string): number => pageScore(scorer, page, text),
    bodies: (pages: readonly GoldPage[], texts: ReadonlyMap<string, string>) =>
      scorer.aggregate(
        pages.map((page) => scorer.comparePage(page.articleBody ?? '', texts.get(page.id) ?? '')),
      ),
    snippets: (pages: readonly GoldPage[], texts: ReadonlyMap<string, string>) =>
      snippetFigures(pages.map((page) => countSnippets(page, texts.get(page.id) ?? ''))),
  };
}

interface Counts {
  readonly found: number;
  readonly missed: number;
  readonly leaked: number;
}

function countSnippets({ must = [], mustNot = [] }: GoldPage, text: string): Counts {
  const body = flat(text);
  const isThere = (snippet: string): boolean => body.includes(flat(snippet));
  const found = must.filter(isThere).length;
  return { found, missed: must.length - found, leaked: mustNot.filter(isThere).length };
}

function snippetFigures(counts: readonly Counts[]): Figures {
  const sum = (key: keyof Counts): number => counts.reduce((total, page) => total + page[key], 0);
  const precision = sum('found') / (sum('found') + sum('leaked'));
  const recall = sum('found') / (sum('found') + sum('missed'));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function pageScore(scorer: Scorer, page: GoldPage, text: string): number {
  if (page.articleBody === undefined) {
    const { found, missed, leaked } = countSnippets(page, text);
    return (2 * found) / Math.max(1, 2 * found + missed + leaked);
  }
  const { precision, recall } = scorer.comparePage(page.articleBody, text);
  if (precision === null || recall === null || precision + recall === 0) return 0;
  return (2 * precision * recall) / (precision + recall);
}
