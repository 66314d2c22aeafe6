import { describe, expect, test } from 'vitest';
import { openDom } from '../../scripts/pipeline/open-dom';
import { articleAbout, sample } from './pages';

const url = 'https://courier.example/world/harbour';

/** A page that tries everything that a page in the pipeline must not be able to do. */
const hostile = articleAbout('Elmsworth').replace(
  '</head>',
  `<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">
   <script>document.write('<p>Written by a script of the page, which must never run here at all.</p>')</script>
   <script src="https://tracker.example/a.js"></script><link rel="stylesheet" href="https://cdn.example/a.css">
   </head>`,
);
const endless = articleAbout('Tarnbeck').replace('</head>', '<script>for (;;) {}</script></head>');

describe.each(['chromium', 'firefox'] as const)('the pipeline in %s', (name) => {
  test('pulls pages one after another, whatever they try', async () => {
    const dom = await openDom(name);
    try {
      const first = await dom.pull({ url, html: sample });
      expect(first.article.url).toBe(url);
      expect(first.article.title).toMatch(/^Harbour minister/);
      expect(first.article.readNext[0]?.items[0]?.url).toBe(
        'https://courier.example/world/two-captains-charged',
      );

      const second = await dom.pull({ url, html: hostile });
      expect(second.article.title).toMatch(/^Elmsworth/);
      expect(second.article.text).not.toMatch(/Written by a script/);

      expect((await dom.pull({ url, html: endless })).article.title).toMatch(/^Tarnbeck/);
      await expect(dom.pull({ url, html: '' })).rejects.toMatchObject({ code: 'empty-page' });
      // The same page gives the same article in a browser that has seen other pages.
      expect((await dom.pull({ url, html: sample })).article).toEqual(first.article);
    } finally {
      await dom.close();
    }
  });
});
