import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/background/pull/extract-article';
import type { PageRead } from '../../../src/model/content-api';
import { pageRead } from '../page-read';

const none = pageRead({ paragraphs: [] });
const nothing: PageRead = { ...none, record: { ...none.record, seen: ['[["html"],["body"]]'] } };

describe('extractArticle', () => {
  it('finds the article, and includes the time for reading the page', async () => {
    const found = await extractArticle({ ...pageRead(), ms: 1000 });
    expect(found).toMatchObject({ ok: true, value: { article: { title: 'Ferry back' } } });
    expect(found.ok ? found.value.ms : 0).toBeGreaterThan(1000);
  });

  it.each<[string, PageRead, object]>([
    ['there may be more to come', { ...none, isLoading: true }, { code: 'still-loading' }],
    [
      'a frame may hold it',
      { ...none, frameHost: 'frames.example' },
      { code: 'in-foreign-frame', host: 'frames.example' },
    ],
    ['the page is blank', { ...nothing, isBlank: true }, { code: 'empty-page' }],
    ['the page shows nothing that it has', nothing, { code: 'not-an-article' }],
  ])('says why there is none: %s', async (_why, read, failure) => {
    expect(await extractArticle(read)).toEqual({ ok: false, failure });
  });

  it('accepts any selection as an article', async () => {
    expect(await extractArticle({ ...none, selected: 'One word\n\nTwo' })).toMatchObject({
      ok: true,
      value: { article: { text: 'One word\nTwo', title: 'Ferry back', seen: { coverage: 'whole' } } },
    });
  });

  it('rejects a text that is longer than any article', async () => {
    const paragraphs = Array.from(
      { length: 30_000 },
      (_, at) => `Inspector ${at} said ${'on Monday '.repeat(8)}.`,
    );
    expect(await extractArticle(pageRead({ paragraphs }))).toMatchObject({ failure: { code: 'too-large' } });
  });
});
