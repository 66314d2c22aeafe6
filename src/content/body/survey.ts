import type { Metadata } from '../../model/article';
import { wordsOf } from '../text/words';
import { attributeOf, type PageNode } from '../tree/page-tree';
import { findContainer, weigh, type Weights } from './container';
import type { Line } from './gather';
import { Marks } from './marks';
import { proseOf, readingLength } from './prose';

/** Where a line stands beside the container. */
export interface Place {
  readonly isInside: boolean;
  /** Steps from the container up to the element that holds both; 0 inside. */
  readonly climb: number;
  /** The child of that element that holds the line. */
  readonly branch: PageNode;
}

/** What is known of a page before its lines are judged one by one. */
export interface Survey {
  readonly lines: readonly Line[];
  readonly container: PageNode;
  readonly containerProse: number;
  readonly weights: Weights;
  readonly marks: Marks;
  /** Reading length of each line. */
  readonly lengths: readonly number[];
  /** Running text of each line. */
  readonly prose: readonly number[];
  readonly places: readonly Place[];
  /** Index of the first and of the last line of running text in the container, and of the headline. */
  readonly first: number;
  readonly last: number;
  readonly headline: number;
  readonly linesBelow: ReadonlyMap<PageNode, number>;
  /** Running text and number of lines in the container by the make of their element. */
  readonly signatureProse: ReadonlyMap<string, number>;
  readonly signatureLines: ReadonlyMap<string, number>;
  signatureOf(node: PageNode | undefined): string;
  titleShareOf(text: string): number;
  /** 1 when the page's own data holds the text as article body, 0 when not, -1 when it states no body. */
  statedOf(text: string): number;
  /** How many further lines say the same. */
  repeatsOf(text: string): number;
  /** Share of the container's running text that stands before the line. */
  orderOf(index: number): number;
}

/** Surveys a page: its container, and what lines and elements have in common. */
export function surveyOf(
  lines: readonly Line[],
  root: PageNode,
  { title, stated }: Pick<Metadata, 'title'> & { readonly stated: string },
): Survey {
  const weights = weigh(lines);
  const marks = new Marks();
  const container = findContainer(lines, weights, marks) ?? root;
  const lengths = lines.map(({ text }) => readingLength(text));
  const prose = lines.map((line, index) => proseOf(line, lengths[index]));
  const path = pathOf(container);
  const places = lines.map(({ node }) => placeOf(node, container, path));
  const signatures = new Map<PageNode, string>();
  const signatureOf = (node: PageNode | undefined): string => {
    if (node === undefined) return '';
    let known = signatures.get(node);
    if (known === undefined) {
      const made = node.names === ' ' ? '' : attributeOf(node.element, 'class');
      known = `${node.tag} ${/\d/u.test(made) ? made.replace(/\d+/gu, '') : made}`;
      signatures.set(node, known);
    }
    return known;
  };
  const linesBelow = new Map<PageNode, number>();
  const signatureProse = new Map<string, number>();
  const signatureLines = new Map<string, number>();
  const repeats = new Map<string, number>();
  const before: number[] = [];
  let first = -1;
  let last = -1;
  let sum = 0;
  let headline = -1;
  for (const [index, line] of lines.entries()) {
    for (let at: PageNode | undefined = line.node; at !== undefined; at = at.parent)
      linesBelow.set(at, (linesBelow.get(at) ?? 0) + 1);
    repeats.set(line.text, (repeats.get(line.text) ?? 0) + 1);
    before.push(sum);
    if (headline < 0 && line.node.tag === 'h1') headline = index;
    if (places[index]?.isInside !== true) continue;
    const weight = prose[index] ?? 0;
    const signature = signatureOf(line.node);
    signatureLines.set(signature, (signatureLines.get(signature) ?? 0) + 1);
    if (weight === 0) continue;
    sum += weight;
    add(signatureProse, signature, weight);
    add(signatureProse, `${signatureOf(line.node.parent)}>`, weight);
    if (first < 0) first = index;
    last = index;
  }
  const titleWords = new Set(wordsOf(title));
  const statedWords = stated === '' ? '' : ` ${wordsOf(stated).join(' ')} `;
  return {
    lines,
    container,
    containerProse: sum,
    weights,
    marks,
    lengths,
    prose,
    places,
    first,
    last,
    headline,
    linesBelow,
    signatureProse,
    signatureLines,
    signatureOf,
    titleShareOf(text) {
      const words = wordsOf(text);
      return words.filter((word) => titleWords.has(word)).length / Math.max(1, words.length);
    },
    statedOf: (text) =>
      statedWords === '' ? -1 : Number(statedWords.includes(` ${wordsOf(text).slice(0, 12).join(' ')} `)),
    repeatsOf: (text) => (repeats.get(text) ?? 1) - 1,
    orderOf: (index) => (before[index] ?? 0) / Math.max(1, sum),
  };
}

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** Steps from the container up to each of its ancestors. */
function pathOf(container: PageNode): ReadonlyMap<PageNode, number> {
  const path = new Map<PageNode, number>();
  for (let at: PageNode | undefined = container, step = 0; at !== undefined; at = at.parent, step += 1)
    path.set(at, step);
  return path;
}

function placeOf(node: PageNode, container: PageNode, path: ReadonlyMap<PageNode, number>): Place {
  let branch = node;
  for (let at: PageNode | undefined = node; at !== undefined; at = at.parent) {
    const climb = path.get(at);
    if (climb !== undefined) return { isInside: climb === 0, climb, branch };
    branch = at;
  }
  return { isInside: false, climb: path.size, branch };
}
