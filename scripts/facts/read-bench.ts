import { readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article';
import { textArticle } from '../../src/model/text-article';

/** An article with the reference summaries that people wrote of it. */
export interface BenchArticle {
  readonly id: string;
  readonly article: Article;
  readonly references: readonly string[];
}

/** Reads a file with one {"id","text","title"?,"references":[…]} per line. */
export function readBench(path: string): readonly BenchArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => benchArticle(JSON.parse(line)));
}

function benchArticle(line: unknown): BenchArticle {
  if (typeof line !== 'object' || line === null) throw new Error('a line is no object');
  const id = 'id' in line && typeof line.id === 'string' ? line.id : '';
  const text = 'text' in line ? line.text : undefined;
  const title = 'title' in line && typeof line.title === 'string' ? line.title : '';
  const references: unknown = 'references' in line ? line.references : undefined;
  if (typeof text !== 'string' || !Array.isArray(references))
    throw new Error('a line lacks text or references');
  return {
    id,
    references: references.filter((reference) => typeof reference === 'string'),
    article: textArticle(text, { title, language: 'en' }),
  };
}
