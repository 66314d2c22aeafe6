import { build } from 'vite';
import { compileContentAtOnce } from './eager-functions';
import { violationsOf } from './gates';
import type { BuildTarget } from './manifest';
import { bundleWorker } from './one-file-worker';
import { readBuilt } from './read-built';

/** Builds `dist/<target>` and holds it against the gates. Throws with all that is wrong. */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const folder = `dist/${target}`;
  await build({ mode: target, logLevel: 'warn', configLoader: 'runner' });
  if (target === 'chrome') {
    await bundleWorker(folder);
    compileContentAtOnce(folder);
  }
  const violations = violationsOf(readBuilt(folder));
  if (violations.length > 0)
    throw new Error(`${folder} is not fit to ship:\n${violations.map((line) => `- ${line}`).join('\n')}`);
  return folder;
}
