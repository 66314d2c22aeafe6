import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };

/** Names on the table rows of a Markdown text, first cell only. */
function namesIn(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => /^\| (?!package |-)/u.test(line))
    .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim()));
}

describe('docs/dependencies.md', () => {
  const [, shipped = '', tools = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## /mu);

  it('names what is shipped, no more and no less', () => {
    expect([...namesIn(shipped)].sort()).toEqual(Object.keys(project.dependencies).sort());
  });

  it('names what builds and tests, no more and no less', () => {
    expect([...namesIn(tools)].sort()).toEqual(Object.keys(project.devDependencies).sort());
  });
});
