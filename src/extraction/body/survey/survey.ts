import type { Metadata } from '../../../model/article';
import { wordsOf } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';
import { eachInPieces, type Work } from '../../../model/work/work';
import { addAt, findContainer, sumUpwards, weigh, type Weights } from './container';
import type { Line } from '../lines/gather';
import { wornGroups } from './group-steps';
import { Marks } from './marks';
import { ownArticle } from './next-article';
import { kindsAround, placesOf, type Place } from './places';
import { proseOf, readingLength } from '../lines/prose';

/** What is known of a page before its lines are judged one by one; values of nodes are stored by their indices. */
export interface Survey {
  readonly told: Told;
  readonly nodes: readonly PageNode[];
  readonly lines: readonly Line[];
  readonly container: PageNode;
  /** Elements from this index on, up to the other, are of the next article. */
  readonly nextArticle: readonly [from: number, to: number];
  readonly containerProse: number;
  readonly weights: Weights;
  readonly marks: Marks;
  /** Bits of the groups whose names say nothing on this page; see `wornGroups`. */
  readonly worn: number;
  /** Reading length of each line. */
  readonly lengths: readonly number[];
  /** Running text of each line. */
  readonly prose: readonly number[];
  readonly places: readonly Place[];
  /** Kinds of the elements around each node; see `kindsAround`. */
  readonly kinds: Uint8Array;
  /** Indices of the first and last lines of running text in the container, and of the headline; -1 for none. */
  readonly first: number;
  readonly last: number;
  readonly headline: number;
  /** Number of lines in each node. */
  readonly linesBelow: Float64Array;
  /** Running text and number of lines in the container, by the signature of their element. */
  readonly signatureProse: ReadonlyMap<string, number>;
  readonly signatureLines: ReadonlyMap<string, number>;
  readonly signatureOf: (node: PageNode | undefined) => string;
  titleShareOf(text: string): number;
  /** 1 when the stated article body contains the text's first 12 words, 0 when not, -1 when none is stated. */
  statedOf(text: string): number;
  /** How many other lines have the same text. */
  repeatsOf(text: string): number;
  /** Share of the container's running text that comes before the line. */
  orderOf(index: number): number;
}

/** What the page tells of the article, which is shown above it. */
export type Told = Pick<Metadata, 'title' | 'byline' | 'site' | 'language' | 'published' | 'modified'>;

/** Input of a survey. */
export interface Surveyed {
  readonly told: Told;
  /** The page's nodes, the root first. */
  readonly nodes: readonly PageNode[];
  readonly root: PageNode;
  readonly lines: readonly Line[];
  /** The article body that the page's own data states. */
  readonly stated: string;
}

/** Surveys a page: finds its container and counts what lines and elements have in common. */
export function* surveyInPieces({ nodes, root, lines, told, stated }: Surveyed): Work<Survey> {
  const { title } = told;
  const lengths: number[] = [];
  const prose: number[] = [];
  yield* eachInPieces(lines, (line) => {
    const length = readingLength(line.text);
    lengths.push(length);
    prose.push(proseOf(line, length));
  });
  const weights = weigh(nodes, lines, prose);
  yield;
  const marks = new Marks();
  const signatureOf = signatureReader();
  const found = findContainer({ nodes, lines, proses: prose }, weights, marks) ?? root;
  const container = ownArticle(found, title, { nodes, prose: weights.prose, signatureOf });
  yield;
  const places = placesOf(nodes, container);
  const kinds = kindsAround(nodes, container);
  yield;
  const worn = wornGroups({ nodes, lines, marks, container, weights }, prose);
  yield;
  const linesBelow = new Float64Array(nodes.length);
  const signatureProse = new Map<string, number>();
  const signatureLines = new Map<string, number>();
  const repeats = new Map<string, number>();
  const before: number[] = [];
  let first = -1;
  let last = -1;
  let sum = 0;
  let headline = -1;
  yield* eachInPieces(lines, ({ node, text }, index) => {
    addAt(linesBelow, node, 1);
    add(repeats, text, 1);
    before.push(sum);
    if (headline < 0 && node.tag === 'h1') headline = index;
    if (places[node.index]?.isInside !== true) return;
    const weight = prose[index] ?? 0;
    const signature = signatureOf(node);
    add(signatureLines, signature, 1);
    if (weight === 0) return;
    sum += weight;
    add(signatureProse, signature, weight);
    add(signatureProse, `${signatureOf(node.parent)}>`, weight);
    if (first < 0) first = index;
    last = index;
  });
  sumUpwards(nodes, linesBelow);
  const titleWords = new Set(wordsOf(title));
  const statedWords = stated === '' ? '' : ` ${wordsOf(stated).join(' ')} `;
  return {
    told,
    nodes,
    lines,
    container,
    nextArticle: container === found ? [0, 0] : [container.after, found.after],
    containerProse: sum,
    weights,
    marks,
    worn,
    lengths,
    prose,
    places,
    kinds,
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

/** Returns a function that reads an element's signature, its tag and classes without digits, and remembers it. */
function signatureReader(): Survey['signatureOf'] {
  const known: (string | undefined)[] = [];
  return (node) => {
    if (node === undefined) return '';
    const before = known[node.index];
    if (before !== undefined) return before;
    const made = node.names === ' ' ? '' : attributeOf(node, 'class');
    const signature = `${node.tag} ${/\d/u.test(made) ? made.replace(/\d+/gu, '') : made}`;
    known[node.index] = signature;
    return signature;
  };
}

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}
