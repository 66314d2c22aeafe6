/**
 * Makes what the stores take, in artifacts/: a zip for each browser, and the source archive that Firefox's
 * reviewers ask for (`npm ci && npm run build` in it gives the same files). The same sources give the same bytes.
 * Adds a software bill of materials (CycloneDX) of what ships.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import packageJson from '../package.json';
import { buildExtension } from './build/build-extension';
import { browserNames } from './build/manifest';
import { filesBelow } from './build/read-built';
import { sourceFiles } from './packaging/source-files';
import { billOfMaterials } from './packaging/bill-of-materials';
import { zipFiles } from './packaging/zip-files';

mkdirSync('artifacts', { recursive: true });
for (const target of browserNames) {
  const folder = await buildExtension(target);
  write(target, zipFiles(folder, filesBelow(folder)));
}
write('source', zipFiles('.', sourceFiles()));
writeFileSync(
  `artifacts/nutgraf-${packageJson.version}-sbom.json`,
  billOfMaterials(Object.keys(packageJson.dependencies)),
);

function write(what: string, bytes: Uint8Array): void {
  const file = `artifacts/nutgraf-${packageJson.version}-${what}.zip`;
  writeFileSync(file, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${bytes.length} bytes  sha256 ${hash}`);
}
