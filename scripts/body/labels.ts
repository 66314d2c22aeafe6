import type { Survey } from '../../src/extraction/body/survey/survey';
import { tokenize } from './tokenize';

/** For each line, whether it belongs to the body; undefined where the annotation does not say. */
export type Labels = readonly (boolean | undefined)[];

/** A range of the body that matches a line, in words. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/**
 * Labels the lines that make up the gold body. Of all places where lines match it, takes the chain with the most words
 * that is in order both in the page and in the body, so that of a repeated line only the right copy counts.
 */
export function labelsOfBody(lines: readonly string[], body: string): Labels {
  const words = tokenize(body);
  const starts = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = starts.get(word);
    if (known === undefined) starts.set(word, [index]);
    else known.push(index);
  }
  const chains = new HeaviestBefore(words.length + 1);
  const steps: { readonly line: number; readonly weight: number; readonly before: number }[] = [];
  for (const [line, text] of lines.entries()) {
    const own = tokenize(text);
    const occurrences: Occurrence[] = [];
    for (const start of own[0] === undefined ? [] : (starts.get(own[0]) ?? []))
      if (own.every((word, index) => words[start + index] === word))
        occurrences.push({ start, end: start + own.length });
    const found = occurrences.map(({ start, end }) => ({ start, end, before: chains.until(start) }));
    for (const { start, end, before } of found) {
      const weight = (steps[before]?.weight ?? 0) + end - start;
      chains.add(end, weight, steps.push({ line, weight, before }) - 1);
    }
  }
  const labels: boolean[] = lines.map(() => false);
  for (let at = chains.until(words.length); at >= 0; at = steps[at]?.before ?? -1) {
    const step = steps[at];
    if (step !== undefined) labels[step.line] = true;
  }
  return labels;
}

/** Lines that hold a snippet of one of the two kinds; a long paragraph is not ruled out by a few of its words. */
export function labelsOfSnippets(
  { lines, places }: Survey,
  must: readonly string[],
  mustNot: readonly string[],
): Labels {
  const texts = lines.map((line) => flat(line.text));
  const isInside = (index: number): boolean => places[lines[index]?.node.index ?? -1]?.isInside === true;
  const labels: (boolean | undefined)[] = texts.map(() => undefined);
  for (const snippet of must.map(flat)) {
    const hits = [...texts.keys()].filter((index) => texts[index]?.includes(snippet));
    for (const index of hits) if (hits.length === 1 || isInside(index)) labels[index] = true;
  }
  const parents = new Set(lines.filter((_, index) => labels[index] === true).map(({ node }) => node.parent));
  for (const snippet of mustNot.map(flat)) {
    for (const [index, text] of texts.entries()) {
      if (!text.includes(snippet)) continue;
      const isByTheWay = text.length > 150 && snippet.length < text.length / 2;
      if (labels[index] === true) labels[index] = undefined;
      else if (!isByTheWay || !parents.has(lines[index]?.node.parent)) labels[index] = false;
    }
  }
  return labels;
}

/** Normalises a text as the scorer of snippets does. */
export const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A Fenwick tree that finds the heaviest chain ending at or before a position. */
class HeaviestBefore {
  readonly #best: { readonly weight: number; readonly step: number }[] = [];

  constructor(private readonly size: number) {}

  /** Last step of the heaviest chain that ends at or before `place`; -1 if there is none. */
  until(place: number): number {
    let best = { weight: 0, step: -1 };
    for (let at = place + 1; at > 0; at -= at & -at) {
      const entry = this.#best[at];
      if (entry !== undefined && entry.weight > best.weight) best = entry;
    }
    return best.step;
  }

  add(place: number, weight: number, step: number): void {
    for (let at = place + 1; at <= this.size + 1; at += at & -at)
      if ((this.#best[at]?.weight ?? 0) < weight) this.#best[at] = { weight, step };
  }
}
