const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

/** Makes a page `times` as large as a news page of some 700 words, in text, navigation, teasers and comments alike. */
export function madePage(times: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Harbour town votes on its second ferry</title></head><body>
<nav><ul>${many(40 * times, (at) => `<li><a href="/section/${at}">Section ${at}</a></li>`)}</ul></nav>
<main><article><h1>Harbour town votes on its second ferry</h1>
${many(20 * times, paragraph)}
</article>
<aside><h2>Read next</h2><ul>${many(
    10 * times,
    (at) =>
      `<li class="card"><a href="/news/2026/ferry-${at}"><img alt=""><h3>Council ${at} agrees on a new wall for the harbour</h3></a><time>0${at % 10}:15</time></li>`,
  )}</ul></aside></main>
<section class="comments">${many(30 * times, (at) => `<div class="comment"><b>Reader ${at}</b><p>I think so too.</p><a href="#c${at}">Reply</a></div>`)}</section>
<footer>${many(30 * times, (at) => `<a href="/about/${at}">About ${at}</a>`)}</footer></body></html>`;
}

const OPENINGS = [
  'Mayor Tilda Oake said',
  'The council of Elmsworth decided on Monday',
  'According to the harbour office, engineers found',
  'Ferrymen from Tarnbeck reported',
  'A spokesman for the shipyard expects',
];

function paragraph(at: number): string {
  const opening = OPENINGS[at % OPENINGS.length] ?? '';
  return `<p>${opening} that ferry number ${at} would cost ${at + 12} million crowns, ${(at % 7) + 2} million more than planned in ${1990 + (at % 35)}. It is <a href="/word/${at}">expected to sail</a> from the ${(at % 28) + 1}th, if inspectors allow it.</p>`;
}

/** Contents of pages of about `count` elements, by what they consist of. */
export const FULL_OF: readonly (readonly [what: string, inside: (count: number) => string])[] = [
  [
    'paragraphs',
    (count) => `<article>${many(count, (at) => paragraph(at).replaceAll(/<\/?a[^>]*>/gu, ''))}</article>`,
  ],
  ['list items', (count) => `<ul>${many(count, (at) => `<li>Entry ${at} of the harbour's list`)}</ul>`],
  [
    'links',
    (count) =>
      `<ul>${many(count / 2, (at) => `<li><a href="/news/2026/ferry-${at}">Council ${at} agrees on a new wall</a>`)}</ul>`,
  ],
  [
    'boxes, 400 in each other',
    (count) => many(count / 400, () => `${'<div class="box">On Monday.'.repeat(400)}${'</div>'.repeat(400)}`),
  ],
  [
    'table cells',
    (count) =>
      `<table>${many(count / 5, (at) => `<tr><td>Ferry ${at}<td>${at * 7} tonnes<td>sunk by ${at % 90} centimetres, said its owner<td>Monday`)}</table>`,
  ],
];

/** A page with a headline around given contents. */
export function fullPage(inside: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Harbour town votes on its second ferry</title></head><body>
<h1>Harbour town votes on its second ferry</h1>${inside}</body></html>`;
}
