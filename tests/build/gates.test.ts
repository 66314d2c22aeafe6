import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../scripts/build/gates';
import { manifestFor } from '../../scripts/build/manifest';

/** As the build leaves it: the worker is one script, and so is the popup's. */
const MANIFEST = {
  ...manifestFor('chrome'),
  background: { service_worker: 'service-worker-loader.js' },
};

const sound = (): Map<string, string> =>
  new Map([
    ['manifest.json', JSON.stringify(MANIFEST)],
    ['service-worker-loader.js', "import './assets/worker.ts-Ab_1.js';"],
    ['assets/worker.ts-Ab_1.js', 'import{a}from"./shared-1.js";a()'],
    ['assets/shared-1.js', 'export const a=()=>1'],
    ['assets/settings-2.js', 'import{a}from"./shared-1.js";a()'],
    [
      'src/popup/settings.html',
      '<script type="module" src="/assets/settings-2.js"></script><link rel="modulepreload" href="/assets/shared-1.js">',
    ],
    ['src/popup/popup.js', '(()=>{})()'],
    ['src/popup/index.html', '<script defer src="/src/popup/popup.js"></script>'],
    ['src/content/content-script.js', '(()=>{})()'],
  ]);

/** The same with a background and a popup of modules. */
const firefox = (): Map<string, string> => {
  const background = { scripts: ['service-worker-loader.js'] };
  return sound()
    .set('manifest.json', JSON.stringify({ ...MANIFEST, background }))
    .set('src/popup/index.html', sound().get('src/popup/settings.html') ?? '');
};

const spoiled = (path: string, text: string) => violationsOf(sound().set(path, text));
const spoiledManifest = (change: object) =>
  spoiled('manifest.json', JSON.stringify({ ...MANIFEST, ...change }));
/** Text that gzip cannot compress below about three quarters of its size. */
const noise = (bytes: number) => `"${randomBytes(bytes).toString('base64')}"`;

describe('violationsOf', () => {
  test('finds nothing wrong with a sound extension', () => {
    expect(violationsOf(sound())).toEqual([]);
  });

  test.each([
    [{ web_accessible_resources: [] }, 'web_accessible_resources'],
    [{ host_permissions: ['https://*/*'] }, 'host_permissions'],
    [{ content_scripts: [] }, 'content_scripts'],
    [{ background: manifestFor('chrome').background }, 'made of modules'],
    [{ permissions: ['tabs'] }, 'permission "tabs"'],
    [{ content_security_policy: { extension_pages: "script-src 'self';" } }, 'lacks "object-src'],
    [
      {
        content_security_policy: {
          extension_pages: "script-src 'self'; object-src 'none'; style-src 'unsafe-inline'",
        },
      },
      'loosened',
    ],
    [
      {
        content_security_policy: {
          extension_pages: "script-src 'self'; object-src 'none'; img-src 'self' data:",
        },
      },
      'loosened',
    ],
  ])('manifest with %j', (change, message) => {
    expect(spoiledManifest(change)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['e.innerHTML=x', 'makes markup'],
    ['e.insertAdjacentHTML("beforeend",x)', 'makes markup'],
    ['eval(x)', 'makes code'],
    ['new Function(x)', 'makes code'],
  ])('script with %s', (code, message) => {
    expect(spoiled('assets/shared-1.js', code)).toEqual([expect.stringContaining(message)]);
  });

  test.each(['e.innerHTML===x', 'const insertAdjacentHTML=1', 'retrieval(x)'])('accepts %s', (code) => {
    expect(spoiled('assets/shared-1.js', code)).toEqual([]);
  });

  test('another worker than ours', () => {
    expect(spoiled('service-worker-loader.js', "import './assets/index.ts-1.js';")).toContainEqual(
      expect.stringContaining('not worker.ts'),
    );
  });

  test('a page that learns of a script only from another script', () => {
    expect(
      spoiled('src/popup/settings.html', '<script type="module" src="/assets/settings-2.js"></script>'),
    ).toEqual(['src/popup/settings.html does not name assets/shared-1.js']);
  });

  test("a popup of modules, whose first script waits for all others: in Chrome's package only", () => {
    const page = firefox().get('src/popup/index.html') ?? '';
    expect(spoiled('src/popup/index.html', page)).toEqual(['the popup is made of modules']);
    expect(violationsOf(firefox())).toEqual([]);
  });

  test("modules that Chrome's popup has fetched and never runs", () => {
    const script = sound().get('src/popup/index.html') ?? '';
    const preload = '<link rel="modulepreload" crossorigin href="/assets/shared-1.js">';
    expect(spoiled('src/popup/index.html', script + preload)).toEqual(['the popup is made of modules']);
  });

  test('a popup too heavy by what it shares with others', () => {
    expect(violationsOf(firefox().set('assets/shared-1.js', noise(70_000)))).toEqual([
      expect.stringContaining('the popup weighs'),
      expect.stringContaining('the starting background weighs'),
    ]);
  });

  test('a heavy file that the popup does not load does not count', () => {
    expect(spoiled('assets/other-3.js', noise(70_000))).toEqual([]);
  });

  test('a background and an injected script too heavy', () => {
    expect(spoiled('assets/worker.ts-Ab_1.js', 'x'.repeat(1_000_001))).toEqual([
      expect.stringContaining('the background weighs'),
    ]);
    expect(spoiled('src/content/content-script.js', 'x'.repeat(20_001))).toEqual([
      expect.stringContaining('the injected script weighs'),
    ]);
  });

  test('a background of modules, which can receive nothing until all of it is parsed', () => {
    const late = `import("./late.js");"${'x'.repeat(40_000)}"`;
    const files = firefox().set('assets/late.js', 'x'.repeat(60_000)).set('assets/worker.ts-Ab_1.js', late);
    expect(violationsOf(files)).toEqual([]);
    expect(violationsOf(files.set('assets/worker.ts-Ab_1.js', `import"./late.js";${late}`))).toEqual([
      expect.stringContaining('the starting background weighs'),
    ]);
  });

  test('missing files', () => {
    const files = sound();
    files.delete('src/content/content-script.js');
    files.delete('src/popup/index.html');
    expect(violationsOf(files)).toEqual(['the popup is missing', 'the injected script is missing']);
  });
});
