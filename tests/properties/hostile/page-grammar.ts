import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Words that pages use against their readers: markup, bidi overrides, zero-width characters, endless words. */
const hostileText = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt;&amp;&#0;&#x110000;',
  '\u202Egnitirw sdrawkcab\u202C',
  'a\u200Bb\u200Cc\u200Dd\uFEFFe',
  '\uD800 half a pair \uDFFF',
  'х'.repeat(3000),
  '((((((((((((((((((((',
  '. . . . ? ! ? ! " " ” “',
  'аррӏе.example',
  '{{constructor.constructor("alert(1)")()}}',
  '\u0000\u0001\u0008',
);

const words = fc
  .array(
    fc.constantFrom(
      ...'the mayor of Northpoint said on Friday that 25 % could not , allegedly . " he'.split(' '),
      ...'市長 は 首都 で 発表 した 。 قال الرئيس يوم الجمعة . ראש הממשלה אמר ?'.split(' '),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => list.join(' '));

const text: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: hostileText },
);

const address = fc.constantFrom(
  '/news/ferry-is-back',
  'https://news.example/2026/11/bridge?utm_source=x',
  'javascript:alert(1)',
  ' JaVaScRiPt\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'http://[',
  '//',
  '#top',
  'mailto:someone@news.example',
  'https://user:password@news.example/story',
);

/** Names that shadow what a script asks of a document or a form (DOM clobbering). */
const clobbering = fc.constantFrom(
  ...'body title querySelector querySelectorAll childNodes parentNode attributes nodeName children'.split(
    ' ',
  ),
  ...'createTreeWalker documentElement textContent getAttribute location head links length item'.split(' '),
);

const attributes = fc
  .array(
    fc.oneof(
      fc.tuple(
        fc.constantFrom('class', 'id', 'name', 'itemprop', 'rel', 'role', 'aria-label', 'lang', 'dir'),
        text,
      ),
      fc.tuple(fc.constantFrom('id', 'name'), clobbering),
      fc.tuple(fc.constantFrom('href', 'src', 'cite', 'content', 'datetime'), fc.oneof(address, text)),
      fc.tuple(
        fc.constant('style'),
        fc.constantFrom('display:none', 'visibility:hidden', 'position:absolute;left:-9999px', 'color:red'),
      ),
      fc.tuple(
        fc.constantFrom('class', 'id'),
        fc.constantFrom('article-body', 'related', 'read-next', 'comments', 'caption', 'paywall', 'byline'),
      ),
    ),
    { maxLength: 3 },
  )
  .map((list) => list.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''));

const TAGS =
  'article main section div p p p span a h1 h2 h3 ul ol li table tr td blockquote form input img figure figcaption aside nav header footer time details summary template noscript svg math iframe select option pre br'.split(
    ' ',
  );

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('tree'), { maxLength: 6 }), fc.boolean())
      .map(
        ([tag, given, children, isClosed]) =>
          `<${tag}${given}>${children.join('')}${isClosed ? `</${tag}>` : ''}`,
      ),
  ),
}));

const linkedData = fc
  .oneof(
    fc.json(),
    text,
    fc
      .record({
        '@context': fc.constant('https://schema.org'),
        '@type': fc.oneof(
          fc.constantFrom('NewsArticle', 'ItemList', 'Person', 'constructor', '__proto__'),
          fc.constant(['NewsArticle', 'Article']),
        ),
        headline: fc.oneof(text, fc.constant({ '@id': '#a' }), fc.integer()),
        author: fc.oneof(
          text,
          fc.constant({ '@id': '#self', author: { '@id': '#self' } }),
          fc.constant([[[[]]]]),
        ),
        datePublished: fc.oneof(text, fc.constant('2026-11-23T10:00:00+09:00'), fc.constant('9999999-99-99')),
        articleBody: fc.oneof(text, fc.constant(null)),
        isPartOf: fc.constant({ '@id': '#self' }),
        url: address,
      })
      .map((value) => JSON.stringify(value)),
  )
  .map((json) => `<script type="application/ld+json">${json}</script>`);

/** A page generated from a grammar of page contents, honest and hostile mixed. */
export const grammarPage: Arbitrary<string> = fc
  .tuple(
    text,
    fc.array(linkedData, { maxLength: 2 }),
    fc.array(
      fc.tuple(
        fc.constantFrom('og:title', 'author', 'og:url', 'article:published_time', 'description'),
        text,
      ),
      { maxLength: 3 },
    ),
    fc.array(tree, { maxLength: 12 }),
  )
  .map(
    ([title, data, metas, body]) =>
      `<!doctype html><html><head><title>${title}</title>${metas
        .map(([name, value]) => `<meta property="${name}" content="${value.replaceAll('"', '&quot;')}">`)
        .join('')}${data.join('')}</head><body>${body.join('')}</body></html>`,
  );

/** A page with pieces cut out, duplicated, moved, or filled with something hostile. */
export function mutated(page: string): Arbitrary<string> {
  const place = fc.nat({ max: page.length });
  const edit = fc.tuple(
    place,
    fc.nat({ max: 2000 }),
    fc.constantFrom('cut', 'double', 'fill'),
    fc.oneof(text, tree),
  );
  return fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) => {
    let result = page;
    for (const [start, length, kind, filling] of edits) {
      const piece = result.slice(start, start + length);
      const replacement = { cut: '', double: piece + piece, fill: filling }[kind] ?? '';
      result = result.slice(0, start) + replacement + result.slice(start + length);
    }
    return result;
  });
}
