import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltFiles } from './loaded-files';

/** Lists all files below a folder as paths relative to it, with forward slashes, in a fixed order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads the files of a built extension that hold code, markup or data, as text. */
export function readBuilt(folder: string): BuiltFiles {
  const texts = filesBelow(folder).filter((path) => /\.(?:m?js|html|css|json)$/.test(path));
  return new Map(texts.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
