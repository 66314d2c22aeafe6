import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };

const readme = readFileSync('README.md', 'utf8');
const docs = readdirSync('docs')
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(`docs/${file}`, 'utf8'));

/** Scripts that are only steps of another. */
const steps = new Set(
  Object.values(project.scripts).flatMap((command) =>
    [...command.matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name),
  ),
);

it.each(Object.keys(project.scripts).filter((name) => !steps.has(name)))(
  'README.md says what `npm run %s` is for',
  (name) => {
    const called = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
    const ends = ['`', ' '].map((end) => called + end);
    expect(ends.some((end) => readme.replaceAll('--silent ', '').includes(end))).toBe(true);
  },
);

it.each(readdirSync('scripts').filter((file) => /\.(?:ts|mjs)$/u.test(file)))(
  'scripts/%s is started by npm, or named where its use is described',
  (file) => {
    const byNpm = Object.values(project.scripts).some((command) =>
      new RegExp(`scripts/(?:bootstrap\\.mjs ${file.replace(/\.ts$/u, '')}$|${file})`, 'u').test(command),
    );
    expect(byNpm || [readme, ...docs].some((text) => text.includes(`scripts/${file}`))).toBe(true);
  },
);
