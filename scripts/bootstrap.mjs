// Plain Node without packages, as nothing may be installed yet: installs what the lockfile names, then runs the
// script asked for, with tsx because Node 20 does not run TypeScript itself.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [script, ...args] = process.argv.slice(2);
const lock = new URL('../package-lock.json', import.meta.url);
const npmsOwn = new URL('../node_modules/.package-lock.json', import.meta.url);
// Compared by content, not by time: switching branches touches files without changing them.
const stamp = new URL('../node_modules/.nutgraf-lock', import.meta.url);
const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');

if (!existsSync(npmsOwn) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(stamp, hash);
}

// Not spawnSync: a signal sent only to this process must reach the script, which has things to clean up.
const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
