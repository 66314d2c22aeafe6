import { expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CUT_RULES, FRAME_RULES } from '../../../../../src/background/condense/compression/rules';

const FOLDER = fileURLToPath(
  new URL('../../../../../src/background/condense/compression/rules', import.meta.url),
);
const HERE = fileURLToPath(new URL('.', import.meta.url));
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !file.startsWith('index'))
    .map((file) => file.slice(0, -ending.length))
    .sort();

it('lists every rule of the folder once', () => {
  const inKebab = [...FRAME_RULES, ...CUT_RULES].map(({ name }) =>
    name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(inKebab.sort()).toEqual(namesIn(FOLDER, '.ts'));
});

it('has a test for every rule', () => {
  expect(namesIn(HERE, '.test.ts')).toEqual(namesIn(FOLDER, '.ts'));
});
