import { describe, expect, it } from 'vitest';
import { calmMarkup } from '../../../src/background/linked/calm-markup';

const many = (text: string, times = 100_000): string => text.repeat(times);
const each = (times: number, make: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => make(at)).join('');

describe('calmMarkup', () => {
  it('keeps what the article and its metadata are read from', () => {
    const page =
      '<!doctype html><title>a < b</title><p class="x" title="a > b <!-- c">One<br>two</p>' +
      '<script type="application/ld+json">{"headline":"Ferry"}</script>';
    expect(calmMarkup(page)).toBe(page);
  });

  it('keeps the words of titles and data, without any character that could open a tag', () => {
    const data = '<script type="application/ld+json"><!-- {"headline":"Ferry <b>back</b>"} --></script>';
    const kept = calmMarkup(`<title>The <i> tag</title>${data}`);
    expect(kept).toContain('<title>The &lt;i> tag</title>');
    expect(kept).toContain('{"headline":"Ferry \\u003cb>back\\u003c/b>"}');
  });

  it.each([
    ['scripts', '<p>a<script async src=x>if (a<b) "<p>"</script>b', '<p>a<script async src=x></script>b'],
    ['styles', '<STYLE media=">">a>b{}</STYLE >b', '<STYLE media=">"></STYLE >b'],
    ['a script to the very end', '<p>a<script>"</scripts>"<p>', '<p>a<script>'],
    ['comments', 'a<!-- <p> -->b<!-->c<!--->d<!-- e', 'a<!---->b<!---->c<!---->d<!---->'],
    ['not what stands in an attribute', '<a title="<style>">b</a><b>c', '<a title="<style>">b</a><b>c'],
    ['a tag that nothing ends, with nothing after it', '<p>a<p title="b', '<p>a<p title="b'],
  ])('removes %s', (_what, html, left) => {
    expect(calmMarkup(html)).toBe(left);
  });

  it.each<[string, () => string]>([
    ['100,000 paragraphs, never closed', () => many('<p>word ')],
    ['table rows and cells, never closed', () => `<table>${many('<tr><td>word', 30_000)}</table>`],
    ['list items, never closed', () => `<ul>${many('<li><a href="/a">word</a>', 60_000)}</ul>`],
    ['drawings of many strokes', () => many('<svg><title>x</title><g><path d="M0 0"/></g></svg>', 20_000)],
    ['links that only the next one ends', () => many('<a href="/a">word ')],
    ['spans that their paragraphs end', () => many('<div><span>word</div>', 50_000)],
    ['scripts that compare', () => `<script>${many('for(;i<n;)a<b>c;')}</script><p>word`],
    ['9 MB in an attribute', () => `<p data-x='${many('{"a": "b"} <b>', 600_000)}'>word`],
    ['a hundred attributes', () => `<p ${each(100, (at) => `data-${at}="x" `)}>word`],
  ])('accepts %s', (_what, make) => {
    expect(calmMarkup(make())).toBeDefined();
  });

  // Each of these takes Chromium's parser seconds to minutes, or is a way to hide such a page.
  it.each<[string, () => string]>([
    ['elements in each other', () => many('<div>')],
    ['elements that HTML does not know', () => many('<x-y>')],
    ['a new name each', () => each(100_000, (at) => `<n${at}>`)],
    ['tables in each other', () => many('<table><td>')],
    ['letters that stay bold', () => many('<b>x<div>', 20_000) + many('</div>x', 20_000)],
    ['bold in 2,000 ways, and many paragraphs', () => each(2000, (at) => `<b a${at}>`) + many('<p>x')],
    ['end tags of what was never opened', () => many('<div>', 3000) + many('</section>')],
    [
      'end tags that do not reach what they end',
      () => many(`${many('<span>', 50)}<div>${many('</span>', 50)}</div>`, 2000),
    ],
    ['attributes without end', () => `<p ${each(100_000, (at) => `a${at} `)}>`],
    ['attributes between strokes and quotes', () => `<p ="/${each(100_000, (at) => `a${at}/`)}">`],
    ['more tags than any page has', () => many('<p>', 200_001)],
    ['what only a drawing closes', () => `<svg><p>${many('<g/>')}`],
    ['what only a drawing closes, within HTML in it', () => `<svg><foreignObject>${many('<g/>')}`],
    [
      'what is no style in a drawing',
      () => `<svg><foreignObject></svg></foreignObject><style>${many('<g>')}</style>${many('<g>')}`,
    ],
    ['what no comment hides', () => `<!-->${many('<g>')}-->`],
    ['what no attribute hides', () => `<p a"b=c>${many('<g>')}">`],
    [
      'what no script hides',
      () => `<script></scriptx></script ${many('<g>')}</script>`.replace('script <g>', 'script><g>'),
    ],
  ])('rejects %s', (_what, make) => {
    expect(calmMarkup(make())).toBeUndefined();
  });

  // What a parser treats as text or ignores closes nothing: these leave 8,000 elements open but look closed.
  it.each<[string, string, string]>([
    ...['textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'style', 'select'].map(
      (name): [string, string, string] => [`a ${name}`, `<${name}>`, `</${name}>`],
    ),
    ['data', '<script type="application/ld+json">', '</script>'],
    ['a comment without strokes', '<!', '>'],
    ['a formula', '<math><mi>', '</mi></math>'],
  ])('ignores end tags within %s', (_what, start, end) => {
    const divs = 50;
    const inner = start === '<!' ? many('<!</div>', divs) : start + many('</div>', divs) + end;
    const page = many(many('<div>', divs) + inner, 160) + many('<p>', 8000);
    expect(calmMarkup(page)).toBeUndefined();
  });

  it.each<[string, string]>([
    ['spans that a paragraph keeps open', `${many('<span>', 50)}<p>${many('</span>', 50)}</p>`],
    ['forms that end before what stands in them', `<form>${many('<div>', 50)}</form>`],
    ['cells in a drawing', `<svg>${many('<td>', 50)}`],
    ['drawings that a section stays in', `<svg>${many('<g>', 50)}<section>`],
    ['letters that stay bold beyond an object', many('<b><object></b></object>', 25)],
    ['strokes that end an attribute, not a tag', `<svg>${many('<g a=/>', 50)}`],
    ['tags put together from what a comment parts', many('<<!-- -->div>', 50)],
    ['letters that are like those of a name', many('<trac\u212A>', 50)],
  ])('rejects %s, or removes all of them', (_what, unit) => {
    const kept = calmMarkup(many(unit, 200) + many('<p>', 8000));
    if (kept !== undefined) expect(kept).toContain('<<!---->div>');
  });

  it('leaves no data that hides its own end', () => {
    const data = '<script type="application/ld+json"><!--<script>{}</script><div>';
    expect(calmMarkup(data)).toBe(
      String.raw`<script type="application/ld+json">\u003cscript>{}</script><div>`,
    );
  });

  it.each(['plaintext', 'textarea', 'xmp'])('removes everything in a %s that is never closed', (name) => {
    expect(calmMarkup(`<p>a<${name}>${many('<div>')}`)).toBe(`<p>a<${name}>`);
  });

  it('treats the content of a noscript as markup, as a parser without scripts does', () => {
    expect(calmMarkup(`<noscript>${many('<div>')}</noscript>`)).toBeUndefined();
    expect(calmMarkup('<noscript><img src=a></noscript>')).toBe('<noscript><img src=a></noscript>');
  });

  it('keeps nothing that it did not count', () => {
    // A browser treats this style as an SVG element, in which further elements would open.
    const page = `<svg><style>${many('<g>')}</style></svg><p>word`;
    expect(calmMarkup(page)).toBe('<svg><style></style></svg><p>word');
  });
});
