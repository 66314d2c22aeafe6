import { existsSync, readFileSync, statSync } from 'node:fs';
import packageJson from '../../package.json';
import { BACKGROUND_BUDGET_BYTES, CONTENT_BUDGET_BYTES, POPUP_BUDGET_BYTES } from '../build/gates';
import { LOADER } from '../build/loaded-files';
import { readBuilt } from '../build/read-built';
import { gzipBytes, plainBytes, weigh } from '../build/weigh';

/** Size of something that ships; `limit` is undefined where none is set. */
export interface Weighed {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number | undefined;
}

/** Measures the sizes of the built extension. Exceeding a limit fails the build. */
export function weighBuilt(folder: string): readonly Weighed[] {
  const files = readBuilt(folder);
  const zip = `artifacts/nutgraf-${packageJson.version}-chrome.zip`;
  return [
    {
      what: 'popup, compressed',
      bytes: weigh(files, 'src/popup/index.html', gzipBytes),
      limit: POPUP_BUDGET_BYTES,
    },
    { what: 'background', bytes: weigh(files, LOADER, plainBytes), limit: BACKGROUND_BUDGET_BYTES },
    {
      what: 'injected script',
      bytes: plainBytes(files.get('src/content/content-script.js') ?? ''),
      limit: CONTENT_BUDGET_BYTES,
    },
    ...(existsSync(zip) ? [{ what: 'package for Chrome', bytes: statSync(zip).size, limit: undefined }] : []),
    { what: 'notices', bytes: readFileSync(`${folder}/third-party-notices.txt`).length, limit: undefined },
  ];
}
