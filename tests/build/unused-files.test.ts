import { expect, test } from 'vitest';
import { unusedFiles } from '../../scripts/build/loaded-files';

const BUILT = new Map([
  ['manifest.json', '{}'],
  ['service-worker-loader.js', '(()=>{import("./assets/fetched-page-1.js")})()'],
  ['src/popup/index.html', '<script type="module" src="/assets/view-2.js"></script>'],
  ['assets/fetched-page-1.js', 'import"./parser-3.js"'],
  ['assets/parser-3.js', 'export const a=()=>1'],
  ['assets/view-2.js', 'import("./later-4.js")'],
  ['assets/later-4.js', ''],
  ['assets/worker.ts-Ab_1.js', 'import"./parser-3.js"'],
  ['assets/panel.html-5.css', ''],
  ['src/content/content-script.js', '(()=>{})()'],
]);

test('a file that neither a page nor the background ever loads is unused', () => {
  expect(unusedFiles(BUILT)).toEqual(['assets/worker.ts-Ab_1.js', 'assets/panel.html-5.css']);
});
