import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureInstalled } from '../browsers/install';
import { tallyOfReport, tallyOfStep, type Tally } from './tally';

/** One check of `npm test`. */
export interface Step {
  readonly name: string;
  run(): Tally;
}

/** All steps, cheap ones first. */
export const steps: readonly Step[] = [
  {
    name: 'browsers and a virtual display',
    run() {
      const found = ensureInstalled({
        browsers: ['chromium', 'firefox'],
        display: process.platform === 'linux',
      });
      for (const [kind, path] of found) console.log(`${kind}: ${path}`);
      return tallyOfStep(true);
    },
  },
  npmStep('types', 'check:types'),
  npmStep('lint', 'check:lint'),
  npmStep('format', 'check:format'),
  npmStep('nothing unused', 'check:unused'),
  vitestStep('unit and property tests', 'unit'),
  npmStep('build for Chrome', 'build', 'chrome'),
  npmStep('build for Firefox', 'build', 'firefox'),
  npmStep('store linter', 'check:store'),
  vitestStep('end to end in Chromium and Firefox', 'browser'),
];

function npmStep(name: string, script: string, ...args: readonly string[]): Step {
  return { name, run: () => tallyOfStep(npm(['run', '--silent', script, '--', ...args])) };
}

function vitestStep(name: string, project: string): Step {
  const file = `artifacts/vitest-${project}.json`;
  return {
    name,
    run() {
      mkdirSync(dirname(file), { recursive: true });
      rmSync(file, { force: true });
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
      const isPassed = npm(['exec', '--', 'vitest', 'run', '--project', project, ...reporters]);
      return tallyOfReport(existsSync(file) ? readFileSync(file, 'utf8') : undefined, isPassed);
    },
  };
}

function npm(args: readonly string[]): boolean {
  const shell = process.platform === 'win32';
  return spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}
