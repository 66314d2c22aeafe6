import { gzipSync } from 'node:zlib';
import { loadedFiles, type BuiltFiles } from './loaded-files';

/** What an entry of a built extension weighs with all that it loads, or with what it needs `toStart`, in bytes. */
export function weigh(
  files: BuiltFiles,
  entry: string,
  bytes: (text: string) => number,
  which?: Parameters<typeof loadedFiles>[2],
): number {
  return loadedFiles(files, entry, which).reduce((sum, path) => sum + bytes(files.get(path) ?? ''), 0);
}

export const plainBytes = (text: string): number => Buffer.byteLength(text);
export const gzipBytes = (text: string): number => gzipSync(text).length;
