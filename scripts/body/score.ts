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

/** Texts by page id, scored as the benchmark does; `exact` is for whole bodies only. */
export async function scorerOf(bench: string) {
  const scorer: Scorer = await import(pathToFileURL(join(bench, 'extraction/score.mjs')).href);
  return {
    /** Of one page, the mean of what is right: for lists of the worst. */
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
