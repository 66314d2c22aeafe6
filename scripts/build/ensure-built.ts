import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildTarget } from './manifest';
import { filesBelow } from './read-built';

const SOURCES = ['src', 'public', 'scripts/build'];
const SOURCE_FILES = ['manifest.json', 'package.json', 'package-lock.json', 'vite.config.ts'];

/**
 * Builds `dist/<target>` when a source is newer than it, and returns its path. The build runs in a process of its
 * own: whatever the tools print goes to standard error, so that our output stays clean.
 */
export function ensureBuilt(target: BuildTarget): string {
  const folder = join('dist', target);
  if (!isFresh(folder)) {
    const args = ['--import', 'tsx', 'scripts/build.ts', target];
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`${folder} could not be built`);
  }
  return folder;
}

function isFresh(folder: string): boolean {
  const built = timeOf(join(folder, 'manifest.json'));
  const sources = SOURCES.flatMap((source) => filesBelow(source).map((file) => join(source, file)));
  return [...sources, ...SOURCE_FILES].every((file) => timeOf(file) < built);
}

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
