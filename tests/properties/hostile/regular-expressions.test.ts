import { describe, expect, it } from 'vitest';
import { expressionsIn, pumpsFor } from './pumps';

const SHORT = 2000;
const LONG = 16_000;
/** Time for a short text, in milliseconds: more than most linear expressions take, less than quadratic ones do. */
const SUSPECT_MS = 0.7;
/** For four times the text, a linear expression takes four times as long, a quadratic one sixteen times. */
const GROWTH = 9;
/** Below this, in milliseconds, nobody waits, and the clock is too coarse to show growth. */
const UNNOTICED_MS = 30;

/**
 * Files with expressions that take quadratic time, each with the bound on the length of its text. Whoever adds a file
 * here must make sure of that bound.
 */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  ['background/condense/compression/line/closing-stop.ts', 'headlines: 2,000 characters'],
  ['background/condense/compression/rules/dateline.ts', 'sentences: 2,000 characters'],
  ['background/grounding/amounts.ts', 'a number as the platform writes it'],
  ['background/linked/decode-html.ts', 'the first 1,024 bytes of a page'],
  ['extraction/body/coverage/preview.ts', 'the last 40 characters of a text'],
  ['extraction/body/judgement/credit.ts', 'the last 90 characters of a line'],
  ['extraction/body/judgement/names-only.ts', 'lines of at most 300 characters'],
  ['extraction/body/judgement/work-note.ts', 'lines of at most 500 characters'],
  [
    'extraction/metadata/byline/by.ts',
    'lines of at most 300 characters, in which white space is single spaces',
  ],
  ['extraction/metadata/byline/byline-words.ts', 'lines of at most 300 characters'],
  ['extraction/metadata/byline/names.ts', 'the first 500 characters of a byline'],
  ['extraction/metadata/title/site.ts', 'names of at most 60 characters'],
  ['extraction/metadata/title/title.ts', 'the first 2,000 characters of a title'],
  ['extraction/read-next/teasers/read-item.ts', 'headlines of one line'],
  ['popup/take/save.ts', 'titles: 2,000 characters'],
]);

function millisecondsOf(expression: RegExp, text: string): number {
  let least = Infinity;
  // The fastest of three, to leave out whatever else the machine does.
  for (let run = 0; run < 3; run += 1) {
    expression.lastIndex = 0;
    const start = performance.now();
    // Finds every match, as replacing does, not only the first.
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    least = Math.min(least, performance.now() - start);
    if (least < SUSPECT_MS) break;
  }
  return least;
}

/** The beginning of a text for which an expression takes quadratic time, if one is found. */
function weaknessOf(expression: RegExp): string | undefined {
  for (const pump of pumpsFor(expression)) {
    if (millisecondsOf(expression, pump(SHORT)) < SUSPECT_MS) continue;
    const long = millisecondsOf(expression, pump(LONG));
    if (long > UNNOTICED_MS && long > GROWTH * millisecondsOf(expression, pump(LONG / 4)))
      return JSON.stringify(pump(12));
  }
  return undefined;
}

describe('regular expressions', () => {
  it.each([/\s+$/u, /<[^>]*x/u, /^(?:[^:]*,)?\s*\s*:/u])(
    'that take quadratic time are found: %s',
    (expression) => {
      expect(weaknessOf(expression)).toBeDefined();
    },
  );

  it.each([/^\s+/u, /\bferry\b/u, /^[^:]*:\s*$/u, /[.!?]/gu])('that are linear pass: %s', (expression) => {
    expect(weaknessOf(expression)).toBeUndefined();
  });

  it('of the source are linear, except in files whose texts are bounded', { timeout: 240_000 }, () => {
    const weak = expressionsIn('src').flatMap(({ file, expression }) => {
      const weakness = BOUNDED.has(file) ? undefined : weaknessOf(expression);
      return weakness === undefined ? [] : [`${file}: ${String(expression)} for ${weakness}`];
    });
    expect(weak).toEqual([]);
  });

  it('are found in every file that is listed', () => {
    const files = new Set(expressionsIn('src').map(({ file }) => file));
    expect([...BOUNDED.keys()].filter((file) => !files.has(file))).toEqual([]);
    expect(files.size).toBeGreaterThan(50);
  });
});
