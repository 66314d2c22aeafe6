/**
 * Fits the trees that decide on the lines of a page that no rule decides, and reports by cross-validation over sites
 * how well they generalise to unseen sites.
 *   BENCH_DIR=… npx tsx scripts/fit-body.ts [--write] [--errors]
 * Whole gold bodies label every line; must and must-not snippets label the lines that hold them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { judgeInPieces, type Judged } from '../src/extraction/body/judgement/judge';
import { withLead } from '../src/extraction/body/judgement/lead';
import { columnNames, rowReader, sureInPieces } from '../src/extraction/body/judgement/rows';
import type { Survey } from '../src/extraction/body/survey/survey';
import { surveyPageInPieces } from '../src/extraction/body/survey/survey-page';
import type { Trees } from '../src/extraction/body/judgement/trees';
import { readMetadata } from '../src/extraction/metadata';
import { lookAtPage } from './pages/pull';
import { unstyledSight } from '../src/content/sight/unstyled';
import { atOnce } from '../src/model/work/work';
import { boost, type Examples } from './body/boosting';
import { labelsOfBody, labelsOfSnippets, type Labels } from './body/labels';
import { readGold, readHtml, type GoldPage } from './body/pages';
import { scorerOf } from './body/score';
import { tokenize } from './body/tokenize';

interface Sample {
  readonly page: GoldPage;
  readonly survey: Survey;
  readonly labels: Labels;
  readonly fold: number;
}

const TREES_FILE = 'src/extraction/body/judgement/data/trees.json';
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    trees: { type: 'string', default: '80' },
    depth: { type: 'string', default: '3' },
    rate: { type: 'string', default: '0.1' },
  },
});
const bench = process.env['BENCH_DIR'];
if (bench === undefined) throw new Error('BENCH_DIR must name the folder of the benchmark data');
const scorer = await scorerOf(bench);
const samples = ['aeb-dev', 'segments-dev'].flatMap((set) => samplesOf(join(bench, 'extraction', set)));

const folds = Array.from({ length: FOLDS }, (_, fold) => fit(samples.filter((one) => one.fold !== fold)));
report(`${FOLDS}-fold`, ({ fold }) => folds[fold]);
const trees = fit(samples);
report('fitted', () => trees);
if (values.write) {
  writeFileSync(TREES_FILE, `${JSON.stringify(trees)}\n`);
  console.log(`${TREES_FILE}: run prettier over it`);
}

function samplesOf(folder: string): readonly Sample[] {
  return readGold(folder).flatMap((page) => {
    const { document } = parseHTML(readHtml(folder, page));
    const seen = lookAtPage(document, { url: page.url, sight: unstyledSight });
    const survey = atOnce(surveyPageInPieces(seen, readMetadata(seen)));
    if (survey === undefined) return [];
    const labels =
      page.articleBody === undefined
        ? labelsOfSnippets(survey, page.must ?? [], page.mustNot ?? [])
        : labelsOfBody(
            survey.lines.map((line) => line.text),
            page.articleBody,
          );
    return [{ page, survey, labels, fold: foldOf(page.url) }];
  });
}

/** The fold of a page: all pages of one site share a fold. */
function foldOf(url: string): number {
  const site = URL.canParse(url) ? new URL(url).host.split('.').slice(-2).join('.') : url;
  let hash = 7;
  for (const char of site) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

function fit(from: readonly Sample[]): Trees {
  const examples: { rows: (readonly number[])[]; answers: number[]; weights: number[] } = {
    rows: [],
    answers: [],
    weights: [],
  };
  for (const { page, survey, labels } of from) {
    const sure = atOnce(sureInPieces(survey));
    const rowOf = rowReader(survey, sure);
    for (const [index, label] of labels.entries()) {
      if (label === undefined || sure.verdicts[index] !== undefined) continue;
      examples.rows.push(rowOf(index));
      examples.answers.push(Number(label));
      const words = tokenize(survey.lines[index]?.text ?? '').length;
      // A snippet stands for a part of its page; in a whole body every line is labelled, and long ones matter more.
      examples.weights.push(page.articleBody === undefined ? 1 : Math.min(1, 0.2 + words / 40));
    }
  }
  return boosted(examples);
}

function boosted(examples: Examples): Trees {
  return boost(examples, {
    features: columnNames(),
    trees: Number(values.trees),
    depth: Number(values.depth),
    rate: Number(values.rate),
    leastLeaf: 3,
    l2: 3,
    rowShare: 0.8,
    columnShare: 0.5,
  });
}

function report(name: string, treesOf: (sample: Sample) => Trees | undefined): void {
  const texts = new Map<string, string>();
  for (const sample of samples) {
    const own = treesOf(sample);
    if (own === undefined) continue;
    const judged = withLead(atOnce(judgeInPieces(sample.survey, own)), sample.survey);
    const kept = judged.filter(({ isKept }) => isKept);
    texts.set(sample.page.id, kept.map(({ line }) => line.text).join('\n'));
    if (values.errors && name !== 'fitted') printErrors(sample, judged);
  }
  const whole = samples.map(({ page }) => page).filter((page) => page.articleBody !== undefined);
  const parts = samples.map(({ page }) => page).filter((page) => page.articleBody === undefined);
  const bodies = scorer.bodies(whole, texts);
  const snippets = scorer.snippets(parts, texts);
  const show = (figures: { readonly f1: number; readonly precision: number; readonly recall: number }) =>
    `F1 ${figures.f1.toFixed(4)} P ${figures.precision.toFixed(4)} R ${figures.recall.toFixed(4)}`;
  console.log(
    `${name}: bodies ${show(bodies)} exact ${bodies.accuracy.toFixed(3)}; snippets ${show(snippets)}`,
  );
}

function printErrors({ page, survey, labels }: Sample, judged: readonly Judged[]): void {
  for (const [index, label] of labels.entries()) {
    const entry = judged[index];
    if (label === undefined || entry === undefined || entry.isKept === label) continue;
    const where = survey.places[entry.line.node.index]?.isInside === true ? 'inside' : 'outside';
    console.log(
      `${page.id.slice(0, 8)} ${label ? 'MISSED' : 'EXTRA'} (${entry.reason}, ${where}) <${entry.line.node.tag} ${entry.line.node.names.slice(0, 40)}> ${entry.line.text.slice(0, 80)}`,
    );
  }
}
