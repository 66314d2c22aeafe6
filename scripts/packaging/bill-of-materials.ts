import { spawnSync } from 'node:child_process';
import { isRecord, type Unknowns } from '../../src/model/record';

/**
 * Lists what ships as CycloneDX JSON, from npm's own reading of the lockfile. Leaves out the random serial number and
 * the time, so that the same lockfile gives the same bytes. https://cyclonedx.org/docs/1.5/json/
 *
 * @param roots names of the packages that `package.json` ships
 */
export function billOfMaterials(roots: readonly string[]): string {
  // Stated explicitly: an earlier build has set NODE_ENV, which makes npm leave out the tools.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
  const npm = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm sbom failed: ${npm.stderr}`);
  const bill = shippedOf(JSON.parse(npm.stdout), roots);
  const leftOut = new Set(['serialNumber', 'timestamp']);
  return `${JSON.stringify(bill, (key, value: unknown) => (leftOut.has(key) ? undefined : value), 2)}\n`;
}

/**
 * Reduces the bill to these packages and their dependencies. npm's `--omit dev` will not do: it also omits a package
 * that ships if a build tool names it as a peer dependency, as happens to Preact.
 */
export function shippedOf(bill: unknown, roots: readonly string[]): Unknowns {
  if (!isRecord(bill)) throw new Error('npm sbom gave no object');
  const components = recordsIn(bill['components']);
  const needs = recordsIn(bill['dependencies']);
  const shipped = new Set<unknown>();
  const ship = (ref: unknown): void => {
    if (shipped.has(ref)) return;
    shipped.add(ref);
    const next = needs.find((entry) => entry['ref'] === ref)?.['dependsOn'];
    if (Array.isArray(next)) for (const needed of next) ship(needed);
  };
  for (const name of roots) {
    const component = components.find((candidate) => candidate['name'] === name);
    if (component === undefined) throw new Error(`${name} ships, and the bill does not know it`);
    ship(component['bom-ref']);
  }
  return {
    ...bill,
    components: components.filter((component) => shipped.has(component['bom-ref'])),
    dependencies: needs.filter((entry) => shipped.has(entry['ref'])),
  };
}

const recordsIn = (value: unknown): readonly Unknowns[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
