import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { filesBelow } from '../build/read-built';

const NOT_SOURCE = /^(?:node_modules|dist|artifacts|coverage|\.git)\//;

/**
 * Paths of everything needed to build and check the extension: what git tracks, or else everything but generated
 * files.
 */
export function sourceFiles(): readonly string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  const tracked = git.status === 0 ? git.stdout.split('\0').filter((path) => path !== '') : [];
  // In a source archive unpacked inside another project's checkout, git tracks none of these files.
  if (!tracked.includes('package.json')) return filesBelow('.').filter((path) => !NOT_SOURCE.test(path));
  return tracked.filter((path) => existsSync(path));
}
