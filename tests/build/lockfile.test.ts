import { expect, test } from 'vitest';
import lock from '../../package-lock.json';

// A registry that lacks the binaries of other systems makes `npm install` leave them out of the lockfile,
// and `npm ci` then refuses it entirely. They must be listed, though nobody here ever fetches them.
test('the lockfile names the optional packages of all systems, so that `npm ci` works on each', () => {
  const packages: Readonly<Record<string, { optionalDependencies?: object; version?: string }>> =
    lock.packages;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`]?.version === undefined &&
        packages[`${path}/node_modules/${name}`]?.version === undefined,
    ),
  );
  expect(missing).toEqual([]);
});
