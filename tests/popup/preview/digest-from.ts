import type { Article, Coverage, Genre, ReadNextList, Seen } from '../../../src/model/article';
import type { Digest, TeaserLine } from '../../../src/model/digest';
import type { Fact, MarkKind, ResolvedDate } from '../../../src/model/fact';
import type { Span } from '../../../src/model/span';
import { textArticle } from '../../../src/model/text-article';

/** The days that some words of the sentence mean. */
interface DateSketch {
  readonly words: string;
  readonly from: string;
  readonly to?: string;
}

/** Sketch of a fact: everything is given by the words that it stands for. */
export interface FactSketch {
  readonly sentence: string;
  /** The pieces kept of the sentence, in order; the whole sentence by default. */
  readonly kept?: readonly string[];
  readonly marks?: readonly (readonly [MarkKind, string])[];
  readonly date?: DateSketch;
  /** The day whose words were cut away. */
  readonly when?: DateSketch;
  /** `after` is a word of the sentence, the name stands anywhere in the text. */
  readonly bracketed?: { readonly after: string; readonly name: string };
  readonly speaker?: string;
}

/** Sketch of a digest. */
export interface DigestSketch {
  readonly title: string;
  readonly site?: string;
  readonly published?: string;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly coverage?: Coverage;
  readonly genre?: Genre;
  readonly paragraphs: readonly string[];
  readonly facts: readonly FactSketch[];
  readonly recommended?: number;
  readonly readNext?: readonly ReadNextList[];
}

/** Makes the digest from a sketch, finding all words in the paragraphs. Throws when one is missing. */
export function digestFrom(sketch: DigestSketch): Digest {
  const url = 'https://harbour-post.example/story';
  const article: Article = {
    ...textArticle(sketch.paragraphs.join('\n'), {
      title: sketch.title,
      ...(sketch.site === undefined ? {} : { site: sketch.site }),
      ...(sketch.published === undefined ? {} : { published: sketch.published }),
      ...(sketch.genre === undefined ? {} : { genre: sketch.genre }),
      url,
      canonicalUrl: url,
      language: sketch.language ?? 'en',
      direction: sketch.direction ?? 'ltr',
    }),
    readNext: sketch.readNext ?? [],
    seen: seenAs(sketch.coverage ?? 'whole'),
  };
  const { text } = article;
  return {
    pageKey: sketch.title,
    subject: { kind: 'page', tabId: 1 },
    article,
    readLength: text.length,
    facts: sketch.facts.map((fact, rank) => factFrom(text, fact, rank)),
    recommended: sketch.recommended ?? Math.min(5, sketch.facts.length),
    readNext: (sketch.readNext?.[0]?.items ?? []).map((teaser): TeaserLine => ({
      teaser,
      kept: [{ start: 0, end: teaser.title.length }],
    })),
    engine: 'built-in',
    ms: { pull: 21, condense: 9 },
  };
}

function factFrom(text: string, sketch: FactSketch, rank: number): Fact {
  const sentence = find(text, sketch.sentence, 0);
  const within = (words: string): Span => find(text, words, sentence.start);
  let from = sentence.start;
  const kept = (sketch.kept ?? [sketch.sentence]).map((words) => {
    const span = find(text, words, from);
    from = span.end;
    return span;
  });
  const { bracketed, date, speaker, when } = sketch;
  const resolved = ({ words, ...days }: DateSketch): ResolvedDate => ({ span: within(words), ...days });
  return {
    kind: 'extracted',
    sentence,
    kept,
    bracketed:
      bracketed === undefined
        ? []
        : [{ after: within(bracketed.after).end, span: find(text, bracketed.name, 0) }],
    ...(speaker === undefined ? {} : { speaker: find(text, speaker, 0) }),
    marks: (sketch.marks ?? []).map(([kind, words]) => ({ kind, span: within(words) })),
    ...(when === undefined ? {} : { when: resolved(when) }),
    dates: date === undefined ? [] : [resolved(date)],
    salience: 1 / (rank + 1),
    rank,
  };
}

function find(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

const seenAs = (coverage: Coverage): Seen =>
  coverage === 'live' ? { coverage, confidence: 1, isNewestFirst: true } : { coverage, confidence: 1 };
