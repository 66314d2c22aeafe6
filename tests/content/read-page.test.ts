import { DOMParser, parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { readFetched } from '../../src/content/fetched-page';
import { readPageInPieces } from '../../src/content/read-page';
import { unstyledSight } from '../../src/content/sight/unstyled';
import { RECORD_LIMIT } from '../../src/model/page-record';
import { atOnce } from '../../src/model/work/work';

const URL_OF_PAGE = 'https://news.example/ferry';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['that stays as it is', false, 1],
  ['that changes at every pause', true, 3],
])('leaves no watch on a page %s', (_what, hasChanged, readings) => {
  const { document } = parseHTML(`<html><body>${'<p>It rained.</p>'.repeat(3000)}</body></html>`);
  const watch = {
    add: vi.fn<() => void>(),
    hasChanged: () => hasChanged,
    end: vi.fn<() => void>(),
  };
  const options = { url: URL_OF_PAGE, sight: unstyledSight, watch };
  const record = atOnce(readPageInPieces(document, options));
  expect(record?.seen.join('').match(/It rained/gu)).toHaveLength(3000);
  expect(watch.add).toHaveBeenCalled();
  expect(watch.end).toHaveBeenCalledTimes(readings);
});

it('reports a fetched page that is larger than any article', async () => {
  vi.stubGlobal('DOMParser', DOMParser);
  const page = '<html><head><title>Ferry</title></head><body>It rained.</body></html>';
  expect(await readFetched(page, URL_OF_PAGE)).toMatchObject({
    ok: true,
    value: { record: { url: URL_OF_PAGE }, isLoading: false },
  });
  vi.spyOn(JSON, 'stringify').mockReturnValueOnce(' '.repeat(RECORD_LIMIT + 1));
  expect(await readFetched(page, URL_OF_PAGE)).toMatchObject({
    ok: false,
    failure: { code: 'too-large', unit: 'characters' },
  });
});
