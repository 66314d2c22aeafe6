import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fieldOf } from '../../src/model/record';

/** A package that has code in the build. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Full text, as the package ships it. */
  readonly licenceText: string;
}

const NOTICES_FILE = 'third-party-notices.txt';

/** Licences under which a package may be shipped inside an MIT extension, with its notice. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  'MIT',
  'MPL-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
]);

/** The notice that these licences require; throws, naming the package, where there is none. */
export function noticeOf(packages: readonly ShippedPackage[]): string {
  const parts = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, licenceText }) => {
      if (!COMPATIBLE.has(licence)) throw new Error(`${name} is under "${licence}": may we ship it?`);
      if (licenceText.trim() === '') throw new Error(`${name} comes without the text of its licence`);
      return `${name} ${version} (${licence})\n\n${licenceText.trim()}\n`;
    });
  return `Nutgraf contains the following works of others.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

/** Names of the packages that the bundler's module ids belong to: the innermost of each path, each name once. */
export function packagesOf(moduleIds: Iterable<string>): readonly string[] {
  const names = new Set<string>();
  for (const id of moduleIds) {
    const inside = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id.replaceAll('\\', '/'));
    if (inside?.[1] !== undefined) names.add(inside[1]);
  }
  return [...names];
}

/** Writes into the built extension the notices of the packages whose modules really are in the bundle. */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'nutgraf:third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const source = noticeOf(packagesOf(modules).map(readPackage));
      this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source });
    },
  };
}

function readPackage(name: string): ShippedPackage {
  const folder = join('node_modules', name);
  const description: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license']
    .map((candidate) => join(folder, candidate))
    .find(existsSync);
  return {
    name,
    version: told(description, 'version'),
    licence: told(description, 'license'),
    licenceText: file === undefined ? '' : readFileSync(file, 'utf8'),
  };
}

function told(description: unknown, field: string): string {
  const value = fieldOf(description, field);
  return typeof value === 'string' ? value : '';
}
