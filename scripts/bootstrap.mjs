// Plain Node, no package: it runs before anything is installed, installs what the lockfile names, then
// hands over to the script asked for. Node 20 runs no TypeScript by itself, tsx does.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [script, ...args] = process.argv.slice(2);
const lock = new URL('../package-lock.json', import.meta.url);
const installed = new URL('../node_modules/.package-lock.json', import.meta.url);

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
const run = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
