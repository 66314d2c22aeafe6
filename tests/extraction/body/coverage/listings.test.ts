import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pull } from '../../../../scripts/pages/pull';
import { unstyledSight } from '../../../../src/content/sight/unstyled';

const coverageOf = (body: string, path: string, head: string | undefined): string => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Quay Courier</title>${head ?? ''}</head><body><nav class="menu"><a href="/world">World</a> <a href="/money">Money</a> <a href="/sport">Sport</a></nav>${body}<footer class="footer"><p>© Quay Courier, Elmsworth. All rights reserved.</p></footer></body></html>`,
  );
  const url = new URL(path, 'https://quay.example').href;
  return pull(document, { url, sight: unstyledSight }).seen.coverage;
};

const places = [
  'Elmsworth',
  'Tarnbeck',
  'Oxholm',
  'Great Vale',
  'Brennport',
  'Saltmere',
  'Low Quay',
  'Hartfell',
];
const headline = (place: string): string => `Council of ${place} votes on the new harbour wall tonight`;
const excerpt = (place: string): string =>
  `The council of ${place} meets this evening to vote on the harbour wall, which has been planned since the flood of 2017 and is to cost 14 million crowns.`;
const each = (make: (place: string, index: number) => string): string => places.map(make).join('');

const listings: readonly (readonly [name: string, body: string, path: string, head?: string])[] = [
  [
    'a front page of headlines',
    each((p, i) => `<div class="card"><h3><a href="/${i}">${headline(p)}</a></h3></div>`),
    '/',
  ],
  [
    'a front page of headlines with excerpts',
    each(
      (p, i) =>
        `<article class="card"><h2><a href="/${i}">${headline(p)}</a></h2><p>${excerpt(p)}</p></article>`,
    ),
    '/',
  ],
  [
    'a front page whose cards are links as a whole',
    each((p, i) => `<a class="tile" href="/${i}"><h3>${headline(p)}</h3><p>${excerpt(p)}</p></a>`),
    '/',
  ],
  [
    'a front page with pictures and times',
    each(
      (p, i) =>
        `<div class="item"><a href="/${i}"><img src="${i}.jpg" alt=""></a><span class="time">${i + 6}:10</span><h3><a href="/${i}">${headline(p)}</a></h3><p class="summary">${excerpt(p)}</p></div>`,
    ),
    '/',
  ],
  [
    'a front page with a lead story',
    `<section class="lead"><h1><a href="/lead">Pier of Elmsworth closes for two years</a></h1><p>Divers found cracks in eleven of its forty pillars; the repairs are to cost 14 million crowns.</p></section>${each((p, i) => `<h3><a href="/${i}">${headline(p)}</a></h3>`)}`,
    '/',
  ],
  [
    'a section',
    `<h1>Harbours</h1>${each((p, i) => `<div class="teaser"><a href="/${i}">${headline(p)}</a><p>${excerpt(p)}</p></div>`)}`,
    '/harbours/',
  ],
  [
    'a section that says so in its data',
    `<h1>Money</h1>${each((p, i) => `<li><h2><a href="/${i}">${headline(p)}</a></h2><p>${excerpt(p)}</p></li>`)}`,
    '/money/',
    '<script type="application/ld+json">{"@type":"CollectionPage","name":"Money"}</script>',
  ],
  [
    'the page of a topic',
    `<h1>Harbour wall</h1><p>All that the Courier has written on the harbour wall.</p>${each((p, i) => `<div><a href="/${i}"><h3>${headline(p)}</h3></a><p>${excerpt(p)}</p></div>`)}`,
    '/topic/harbour-wall',
  ],
  [
    'the page of an author',
    `<h1>Orrin Vale</h1><p class="bio">Orrin Vale writes about harbours.</p>${each((p, i) => `<article><h3><a href="/${i}">${headline(p)}</a></h3><p>${excerpt(p)}</p></article>`)}`,
    '/author/orrin-vale',
  ],
  [
    'a search',
    `<h1>Results for “wall”</h1>${each((p, i) => `<div class="result"><a href="/${i}">${headline(p)}</a><cite>quay.example/${i}</cite><p>… ${excerpt(p)} …</p></div>`)}`,
    '/search?q=wall',
  ],
  [
    'a search of the web',
    each(
      (p, i) =>
        `<div class="g"><a href="https://site${i}.example/"><h3>${headline(p)}</h3></a><div class="snippet">${excerpt(p)}</div></div>`,
    ),
    '/?q=harbour+wall',
  ],
  [
    'a search without results',
    '<h1>Nothing found</h1><form><input name="q"><button>Search</button></form><p>Try other words.</p>',
    '/search?q=wal',
  ],
  [
    'an archive',
    `<h1>February 2026</h1><ul>${each((p, i) => `<li><a href="/${i}">${headline(p)}</a> 3 February</li>`)}</ul>`,
    '/2026/02/',
  ],
  [
    "a blog's front page of excerpts",
    each(
      (p, i) =>
        `<div class="post"><h2><a href="/${i}">${headline(p)}</a></h2><div class="meta">3 February 2026</div><p>${excerpt(p)} […]</p><a href="/${i}">Continue reading</a></div>`,
    ),
    '/',
  ],
  [
    'a shop',
    each(
      (p, i) =>
        `<div class="product"><a href="/p/${i}">Rope from ${p}, ten metres</a><span class="price">${i + 12} crowns</span><button>Buy</button></div>`,
    ),
    '/shop/ropes',
  ],
  [
    'a page of films',
    each(
      (p, i) => `<div class="video"><a href="/v/${i}">Watch: ${headline(p)}</a><span>2:1${i}</span></div>`,
    ),
    '/video',
  ],
  [
    'a forum',
    `<table>${each((p, i) => `<tr><td><a href="/t/${i}">Does anybody know the wall of ${p}?</a></td><td>${i} replies</td></tr>`)}</table>`,
    '/forum',
  ],
  [
    'a login',
    '<h1>Log in</h1><form><label>Name <input></label><label>Password <input type="password"></label><button>Log in</button></form><a href="/forgot">Forgot your password?</a>',
    '/login',
  ],
  [
    'a page that is not there',
    '<h1>404</h1><p>There is no such page.</p><a href="/">To the front page of the Courier</a>',
    '/gone',
  ],
  [
    'a list of links',
    `<ul>${each((p, i) => `<li><a href="https://${i}.example/">The town hall of ${p} and its offices</a></li>`)}</ul>`,
    '/links',
  ],
  [
    'a front page in Chinese',
    each(
      (p, i) =>
        `<div class="news-item"><h3><a href="/${i}">${p}议会今晚就新港墙进行投票，费用一千四百万</a></h3><p>${p}议会今晚开会，就自二〇一七年洪水以来一直计划的港墙进行投票，预计费用为一千四百万克朗。</p></div>`,
    ),
    '/',
  ],
  [
    'a front page in Arabic',
    each(
      (p, i) =>
        `<div class="news-item"><h3><a href="/${i}">مجلس ${p} يصوت الليلة على جدار الميناء الجديد</a></h3><p>يجتمع مجلس ${p} هذا المساء للتصويت على جدار الميناء المخطط له منذ فيضان عام 2017 بتكلفة أربعة عشر مليون كرونة.</p></div>`,
    ),
    '/',
  ],
];

const paragraph =
  'The harbour board of Elmsworth voted on Monday to close the north pier for two years, after divers found cracks in eleven of its pillars.';

const articles: readonly (readonly [name: string, body: string, path: string])[] = [
  [
    'an article with many teasers below',
    `<h1>Pier closes</h1><article>${`<p>${paragraph}</p>`.repeat(5)}</article>${each((p, i) => `<div class="card"><h3><a href="/${i}">${headline(p)}</a></h3><p>${excerpt(p)}</p></div>`)}`,
    '/2026/pier',
  ],
  [
    'an article with many teasers between its text and its end, made as the text is',
    `<h1>Pier closes</h1><div class="story">${`<p>${paragraph} ${paragraph}</p>`.repeat(5)}${each((p, i) => `<p><a href="/${i}">${headline(p)}</a></p><p>${excerpt(p)} ${paragraph}</p>`)}</div>`,
    '/2026/pier',
  ],
  [
    'an article at the root of its site',
    `<h1>Pier closes</h1><article>${`<p>${paragraph}</p>`.repeat(5)}</article>`,
    '/',
  ],
  [
    'an article with a link above each section',
    `<h1>Five piers</h1><article>${each((p, i) => `<h2><a href="/${i}">The pier of ${p}</a></h2><p>${paragraph}</p><p>${excerpt(p)}</p><p>${paragraph}</p>`)}</article>`,
    '/2026/five-piers',
  ],
  [
    'an article about searching',
    `<h1>How to search</h1><article>${`<p>${paragraph}</p>`.repeat(4)}</article>`,
    '/search/how-to',
  ],
];

describe('a page that lists others is no article', () => {
  for (const [name, body, path, head] of listings)
    it(name, () => {
      expect(coverageOf(body, path, head)).toBe('no-article');
    });
});

describe('an article stays one', () => {
  for (const [name, body, path] of articles)
    it(name, () => {
      expect(coverageOf(body, path, undefined)).toBe('whole');
    });
});
