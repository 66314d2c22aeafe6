import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleClassicScripts } from './classic-scripts';
import { compileContentAtOnce } from './eager-functions';
import { violationsOf } from './gates';
import { unusedFiles } from './loaded-files';
import type { BuildTarget } from './manifest';
import { readBuilt } from './read-built';

/** Builds `dist/<target>` and checks it against the gates. Throws with everything that is wrong. */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const folder = `dist/${target}`;
  await build({ mode: target, logLevel: 'warn', configLoader: 'runner' });
  if (target === 'chrome') {
    await bundleClassicScripts(folder);
    compileContentAtOnce(folder);
  }
  for (const path of unusedFiles(readBuilt(folder))) rmSync(join(folder, path));
  const violations = violationsOf(readBuilt(folder));
  if (violations.length > 0)
    throw new Error(`${folder} is not fit to ship:\n${violations.map((line) => `- ${line}`).join('\n')}`);
  return folder;
}
