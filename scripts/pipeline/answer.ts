import type { Article } from '../../src/model/article';
import { factText, topFacts } from '../../src/model/fact';
import { isRecord, type Unknowns } from '../../src/model/record';
import { textOf } from '../../src/model/span';
import { textArticle } from '../../src/model/text-article';
import { grounderFor } from '../../src/background/grounding';
import { condense } from '../../src/background/condense';
import type { Dom } from './dom';
import type { PipelineOptions } from './options';
import { PullError } from './pull-answer';

/** Answers one line of input. A line that cannot be answered yields an error and does not stop the others. */
export async function answerLine(line: string, dom: Dom, options: PipelineOptions): Promise<object> {
  let id: unknown;
  try {
    const input: unknown = JSON.parse(line);
    if (!isRecord(input)) return errorOf(undefined, 'bad-input', 'The line is no JSON object.');
    id = input['id'];
    if (typeof input['html'] === 'string')
      return { id, ...(await answerPage(input, input['html'], dom, options)) };
    if (typeof input['text'] === 'string' && typeof input['claim'] === 'string')
      return { id, ...answerClaim(input['text'], input['claim'], stringOr(input['lang'], '')) };
    if (typeof input['text'] === 'string') return { id, ...answerText(input, input['text'], options) };
    return errorOf(id, 'bad-input', 'The line has neither "html" nor "text".');
  } catch (error) {
    if (error instanceof PullError) return errorOf(id, error.code, error.message);
    return errorOf(id, 'failed', error instanceof Error ? error.message : String(error));
  }
}

async function answerPage(input: Unknowns, html: string, dom: Dom, options: PipelineOptions) {
  const {
    article,
    ms,
    readNextMs = 0,
  } = await dom.pull({ url: stringOr(input['url'], 'about:blank'), html });
  const { facts, condenseMs } = factsOf(article, options);
  return {
    title: article.title,
    byline: article.byline ?? null,
    published: article.published ?? null,
    modified: article.modified ?? null,
    lang: article.language,
    site: article.site ?? null,
    seen: article.seen,
    text: article.text,
    readNext: (article.readNext[0]?.items ?? []).map((item) => ({
      title: item.title,
      url: item.url,
      time: item.time ?? null,
      teaser: item.teaser ?? null,
    })),
    facts,
    // The article as other extractors find it; separately, the read-next lists, which they do not look for.
    ms: { extract: ms - readNextMs, readNext: readNextMs, condense: condenseMs },
  };
}

function answerText(input: Unknowns, text: string, options: PipelineOptions) {
  const published = input['published'];
  const article = textArticle(text, {
    title: stringOr(input['title'], ''),
    language: stringOr(input['lang'], ''),
    ...(typeof published === 'string' ? { published } : {}),
  });
  const { facts, condenseMs } = factsOf(article, options);
  // Spans refer to the given text if its white space is already normalised; otherwise to this one.
  return { ...(article.text === text ? {} : { text: article.text }), facts, ms: { condense: condenseMs } };
}

function answerClaim(text: string, claim: string, language: string) {
  const verdict = grounderFor({ text, language })(claim);
  return {
    supported: verdict.support,
    problems: verdict.kind === 'unsupported' ? verdict.problems : [],
    sources: verdict.sources,
  };
}

function factsOf(article: Article, options: PipelineOptions) {
  const start = performance.now();
  const condensed = condense(article, {
    ...(options.budgetWords === undefined ? {} : { budgetWords: options.budgetWords }),
  });
  const condenseMs = performance.now() - start;
  const facts = topFacts(condensed.facts, condensed.recommended).map((fact) => ({
    text: factText(article.text, fact),
    source: fact.sentence,
    kept: fact.kept,
    // Shown beside the fact: who said it, and the day that a relative date refers to.
    speaker: fact.speaker === undefined ? null : textOf(article.text, fact.speaker),
    when: fact.when === undefined ? null : { from: fact.when.from, to: fact.when.to ?? fact.when.from },
    dates: fact.dates.map(({ span, from, to }) => ({
      text: textOf(article.text, span),
      from,
      to: to ?? from,
    })),
    salience: fact.salience,
    rank: fact.rank,
  }));
  return { facts, condenseMs };
}

const stringOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

const errorOf = (id: unknown, code: string, message: string) => ({
  id: id ?? null,
  error: { code, message },
});
