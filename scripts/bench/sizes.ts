import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import packageJson from '../../package.json';
import { BACKGROUND_BUDGET_BYTES, CONTENT_BUDGET_BYTES, POPUP_BUDGET_BYTES } from '../build/gates';
import { loadedFiles } from '../build/loaded-files';
import { readBuilt } from '../build/read-built';

/** Something that ships, and what it may weigh; `limit` is undefined where nothing is set. */
export interface Weighed {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number | undefined;
}

/** What the built extension weighs. The limits are the ones that fail the build. */
export function weighBuilt(folder: string): readonly Weighed[] {
  const files = readBuilt(folder);
  const sum = (entry: string, bytes: (text: string) => number): number =>
    loadedFiles(files, entry).reduce((total, path) => total + bytes(files.get(path) ?? ''), 0);
  const plain = (text: string): number => Buffer.byteLength(text);
  const zip = `artifacts/nutgraf-${packageJson.version}-chrome.zip`;
  return [
    {
      what: 'popup, compressed',
      bytes: sum('src/popup/index.html', (text) => gzipSync(text).length),
      limit: POPUP_BUDGET_BYTES,
    },
    { what: 'background', bytes: sum('service-worker-loader.js', plain), limit: BACKGROUND_BUDGET_BYTES },
    {
      what: 'injected script',
      bytes: plain(files.get('src/content/content-script.js') ?? ''),
      limit: CONTENT_BUDGET_BYTES,
    },
    ...(existsSync(zip) ? [{ what: 'package for Chrome', bytes: statSync(zip).size, limit: undefined }] : []),
    { what: 'notices', bytes: readFileSync(`${folder}/third-party-notices.txt`).length, limit: undefined },
  ];
}
