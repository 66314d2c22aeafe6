import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/background/pull/extract-article';
import type { PageRead } from '../../../src/model/content-api';
import { pageRead } from '../page-read';

const none = pageRead({ paragraphs: [] });
const nothing: PageRead = { ...none, record: { ...none.record, seen: ['[["html"],["body"]]'] } };

describe('extractArticle', () => {
  it('finds the article, and counts the time that reading the page took', async () => {
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

  it('takes what is selected for an article, whatever it is', async () => {
    expect(await extractArticle({ ...none, selected: 'One word\n\nTwo' })).toMatchObject({
      ok: true,
      value: { article: { text: 'One word\nTwo', title: 'Ferry back', seen: { coverage: 'whole' } } },
    });
  });

  it('refuses a text of more than any article', async () => {
    const paragraphs = Array.from(
      { length: 30_000 },
      (_, at) => `Inspector ${at} said ${'on Monday '.repeat(8)}.`,
    );
    expect(await extractArticle(pageRead({ paragraphs }))).toMatchObject({ failure: { code: 'too-large' } });
  });
});
