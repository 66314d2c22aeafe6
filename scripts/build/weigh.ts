import { gzipSync } from 'node:zlib';
import { loadedFiles, type BuiltFiles } from './loaded-files';

/** Size in bytes of an entry of a built extension with everything it loads, or with what it needs `toStart`. */
export function weigh(
  files: BuiltFiles,
  entry: string,
  bytes: (text: string) => number,
  which?: Parameters<typeof loadedFiles>[2],
): number {
  return loadedFiles(files, entry, which).reduce((sum, path) => sum + bytes(files.get(path) ?? ''), 0);
}

/** Size of a text in bytes as UTF-8. */
export const plainBytes = (text: string): number => Buffer.byteLength(text);
/** Its size in bytes once compressed, as in a package. */
export const gzipBytes = (text: string): number => gzipSync(text).length;
