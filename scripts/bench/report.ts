import { blockingSection, type Blocked } from './blocking';
import type { Heaps } from './memory';
import type { Weighed } from './sizes';
import type { Measured } from './stages';
import { median, quantile, row, short } from './statistics';

/** Times of ours and of the peers on a page `times` as large as the smallest, in milliseconds. */
export interface Grown {
  readonly times: number;
  readonly ours: number;
  readonly readabilityAndTextRank: number;
  readonly defuddle: number;
}

/** All measurements of one run. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly pages: readonly Measured[];
  readonly growth: readonly Grown[];
  readonly blocked: readonly Blocked[];
  readonly memory: { readonly before: Heaps; readonly after: Heaps; readonly pages: number };
  readonly sizes: readonly Weighed[];
}

const STAGES = ['inject', 'extract', 'message', 'condense', 'paint'] as const;

/** From page to facts: the part of our work that peers do too. */
export const oursOf = ({ ours }: Measured): number => ours.extract + ours.condense;
/** The peers' time from page to facts: Readability finds the text, TextRank picks sentences from it. */
export const theirsOf = ({ peers }: Measured): number => peers.readability + peers.textRank;

/** Formats the report as Markdown. */
export function reportOf(results: Results): string {
  const { pages, growth, blocked, memory, sizes } = results;
  const ratios = (theirs: (page: Measured) => number, ours: (page: Measured) => number): string => {
    const values = pages.map((page) => ours(page) / theirs(page));
    return row('', median(values), quantile(values, 0.95)).slice(4);
  };
  const kilo = (bytes: number): string => `${short(bytes / 1000)} kB`;
  return `# Speed

Made by \`BENCH_DIR=… npm run bench\` on ${results.date}, ${results.machine}, ${results.browser}. All times
are from one run on a machine that also does other work. Trust the ratios: they compare times from the same run in the same
tabs.

## Stages

${pages.length} saved pages of real news sites, each in its own tab with the page's scripts disabled. Times are in milliseconds.
\`paint\` runs from the popup's own navigation to the frame after the first fact appears.

| stage | median | 95th percentile |
| --- | --- | --- |
${STAGES.map((stage) => {
  const values = pages.map(({ ours }) => ours[stage]);
  return row(stage, median(values), quantile(values, 0.95));
}).join('\n')}

## Beside the peers

Nutgraf and its peers read each page in the same tab, and which side goes first alternates from page to page. A ratio
below 1 means that ours took less time.

| ours : theirs | median | 95th percentile |
| --- | --- | --- |
| article and facts : Readability + TextRank |${ratios(theirsOf, oursOf)}
| article and facts : Defuddle, the article alone |${ratios(({ peers }) => peers.defuddle, oursOf)}
| article and read-next : Readability |${ratios(
    ({ peers }) => peers.readability,
    ({ ours }) => ours.extract,
  )}
| facts alone : TextRank |${ratios(
    ({ peers }) => peers.textRank,
    ({ ours }) => ours.condense,
  )}

![Time per page, ours and the peers](speed/spread.svg)

## Growth

A page of our own, enlarged by repeating everything on it: text, navigation, teasers, comments. Times for article and
facts, in milliseconds.

| size | ours | Readability + TextRank | Defuddle, the article alone |
| --- | --- | --- | --- |
${growth.map((grown) => row(`${grown.times}×`, grown.ours, grown.readabilityAndTextRank, grown.defuddle)).join('\n')}

![Time by size of the page](speed/growth.svg)

${blockingSection(blocked)}
## Memory

JavaScript heap after garbage collection, before and after visiting ${memory.pages} pages in one tab:

| | before | after |
| --- | --- | --- |
${row('worker', kilo(memory.before.worker), kilo(memory.after.worker))}
${row('page', kilo(memory.before.page), kilo(memory.after.page))}

## Sizes

The build fails if a size exceeds its limit.

| | bytes | limit |
| --- | --- | --- |
${sizes.map(({ what, bytes, limit }) => row(what, bytes.toLocaleString('en'), limit?.toLocaleString('en') ?? '–')).join('\n')}
`;
}
