import { describe, expect, it, test } from 'vitest';
import { linked, PROSE, read } from './read';

const HEADLINE = 'The ferry across the sound returns';
const HEAD = `<title>${HEADLINE} | Northpoint Herald</title>`;

describe('title', () => {
  test.each<[string, string, string, string]>([
    [
      'takes the site off the end',
      `<title>${HEADLINE} | Northpoint Herald</title><meta property="og:site_name" content="Northpoint Herald">`,
      '',
      HEADLINE,
    ],
    ['takes the site off the beginning', `<title>Northpoint – ${HEADLINE}</title>`, '', HEADLINE],
    [
      'keeps a colon of its own',
      '<title>Ferry: a return</title>',
      '<h1>Ferry: a return</h1>',
      'Ferry: a return',
    ],
    [
      'takes section and site off a Chinese title',
      '<title>雨下了一整周农田被淹_社会频道_每日网</title>',
      '',
      '雨下了一整周农田被淹',
    ],
    ['keeps a low line of a name', '<title>Why my_list_2 is empty</title>', '', 'Why my_list_2 is empty'],
    ['keeps a dash of its own', '<title>Sea – and sky - Northpoint</title>', '', 'Sea – and sky'],
    [
      'prefers the headline seen to one for search engines',
      '<title>Ferry sound 2024 timetable return</title>',
      `<h1>${HEADLINE}</h1>`,
      HEADLINE,
    ],
    ['passes over the site in an h1', HEAD, `<h1>Northpoint Herald</h1><h2>${HEADLINE}</h2>`, HEADLINE],
    [
      'leaves out a kicker within the headline',
      `<meta property="og:title" content="${HEADLINE}">`,
      `<h1><span>Harbour</span> ${HEADLINE}</h1>`,
      HEADLINE,
    ],
    [
      'reads a headline that a bar above says as well',
      HEAD,
      `<nav><h1>${HEADLINE}</h1></nav>${'<p>Menu</p>'.repeat(40)}<h2>${HEADLINE}</h2>`,
      HEADLINE,
    ],
    [
      'passes over headings of a side column',
      HEAD,
      `<h1>${HEADLINE}</h1><aside><h1>Most read</h1></aside>`,
      HEADLINE,
    ],
    [
      'decodes what was escaped twice',
      '',
      linked({ '@type': 'Article', headline: 'Fish &amp;amp; chips' }).replace('&amp;amp;', '&amp;'),
      'Fish & chips',
    ],
  ])('%s', (_name, head, body, title) => {
    expect(read(head, body + PROSE).title).toBe(title);
  });
});

describe('byline', () => {
  test.each<[string, string, string, string | undefined]>([
    [
      'takes a person claimed and named beside the headline rather than the name of a user',
      '<meta name="author" content="Ada Holm">',
      `<h1>${HEADLINE}</h1><p class="author">ada.holm</p><p>Ada Holm</p>`,
      'Ada Holm',
    ],
    [
      'takes the weekday off with the date',
      '',
      `<h1>${HEADLINE}</h1><p>By Ada Holm on Monday, 3 May 2024 at 9:10</p>`,
      'Ada Holm',
    ],
    [
      'ends with the sentence, not with a title',
      '',
      `<h1>${HEADLINE}</h1>${PROSE}<p>Posted by Prof. Ada Holm. <a href="/more">More of her</a></p>`,
      'Prof. Ada Holm',
    ],
    [
      'parts names, roles and labels that style alone keeps apart',
      '',
      `<h1>${HEADLINE}</h1><div class="byline"><span>By</span><a>Ada Holm</a><span>Senior Reporter</span></div>`,
      'Ada Holm',
    ],
    [
      'parts a name from the role in the next element',
      '',
      `<h1>${HEADLINE}</h1><div class="story-byline"><a>Ada Holm</a><div>Columnist</div></div>`,
      'Ada Holm',
    ],
    [
      'takes a link to the page of an author',
      '',
      `<h1>${HEADLINE}</h1><div><a href="/author/ada-holm">Ada Holm</a><time>3 May 2024</time></div>`,
      'Ada Holm',
    ],
    [
      'takes a link to the page of an author that is called by the name alone',
      '',
      `<h1>${HEADLINE}</h1><div><a href="/by/ada-holm">Ada Holm</a></div>`,
      'Ada Holm',
    ],
    [
      'takes no one of whom a sentence tells for the author',
      '',
      `<h1>${HEADLINE}</h1><p>In a column <a href="/author/ada-holm">Ada Holm</a> wrote that it was wrong.</p>`,
      undefined,
    ],
    [
      "takes no link to a page that is nobody's for an author",
      '',
      `<h1>${HEADLINE}</h1><div><a href="/by/train">Travel by train</a></div><div><a href="/staff/jobs">Work With Us</a></div>`,
      undefined,
    ],
    [
      'takes no link to another index for an author',
      '',
      `<h1>${HEADLINE}</h1><div><a href="/people/ada-holm">Ada Holm</a> <a href="/author/">Our Writers</a></div>`,
      undefined,
    ],
    [
      'reads a Korean name before the title',
      '',
      `<h1>${HEADLINE}</h1><div><span>김민수 기자</span><span>입력 2023.10.17 09:30</span></div>`,
      '김민수',
    ],
    [
      'knows who took the pictures and wrote',
      '',
      `<h1>${HEADLINE}</h1><p>Photographs and text by Ada Holm</p>`,
      'Ada Holm',
    ],
    [
      'leaves out the firm behind the person',
      '<meta name="author" content="Ada Holm, Northpoint Business">',
      `<h1>${HEADLINE}</h1>`,
      'Ada Holm',
    ],
    [
      'believes a person at the end before a firm in the markup',
      linked({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Northpoint' } }),
      `<h1>${HEADLINE}</h1>${PROSE.repeat(3)}<p><em>By Ada Holm</em></p>`,
      'Ada Holm',
    ],
    [
      'takes the name from the first line of an author box beside the headline',
      '',
      `<h1>${HEADLINE}</h1><div class="authorinfo"><h3><a href="/ada">Ada Holm</a> <a href="/f">Follow</a></h3></div>`,
      'Ada Holm',
    ],
    [
      'takes a staff below a heading that says author',
      '<meta name="author" content="Northpoint Editorial Team">',
      `<h1>${HEADLINE}</h1>${PROSE.repeat(3)}<h3>Author</h3><h4>Northpoint Newsroom</h4>`,
      'Northpoint Newsroom',
    ],
    [
      'takes no key to signs for a person',
      '',
      `<h1>${HEADLINE}</h1><ul><li class="is-person">…names of people</li></ul>`,
      undefined,
    ],
    [
      'takes a last name that is a weekday as well',
      '',
      `<h1>${HEADLINE}</h1><p>By Joon Sun, 3 May 2019</p>`,
      'Joon Sun',
    ],
    [
      'takes no weekday for a name',
      '',
      `<h1>${HEADLINE}</h1><p>By Ada Holm, Sun, 3 May 2019</p>`,
      'Ada Holm',
    ],
    [
      'takes a short name for said only where it stands alone',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"王伟"}}</script>',
      `<h1>${HEADLINE}</h1><p>王伟大桥今日通车</p><p>文/李明</p>`,
      '李明',
    ],
    [
      'does not take the headline for a byline',
      '<meta name="author" content="Ada Holm">',
      `<h1>${HEADLINE}</h1><p>By Nils Berg</p>`,
      'Nils Berg',
    ],
    [
      'takes persons of JSON-LD',
      linked({
        '@type': 'NewsArticle',
        author: [
          { '@type': 'Person', name: 'Ada Holm' },
          { '@type': 'Person', name: 'Bo Lind' },
        ],
      }),
      '',
      'Ada Holm, Bo Lind',
    ],
    [
      'joins them as the page does',
      linked({ '@type': 'NewsArticle', author: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }] }),
      '<p class="byline">By Ada Holm and Bo Lind</p>',
      'Ada Holm and Bo Lind',
    ],
    [
      'follows a reference within the graph',
      linked({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Ada Holm' },
        ],
      }),
      '',
      'Ada Holm',
    ],
    [
      'prefers who is seen to a publisher in the meta tag',
      '<meta name="author" content="Northpoint Herald">',
      '<p>By <a rel="author" href="/a">Ada Holm</a></p>',
      'Ada Holm',
    ],
    [
      'leaves out addresses, roles and dates',
      '',
      '<div class="author">By Ada Holm, science editor | ada@northpoint.example | 3 May 2024</div>',
      'Ada Holm',
    ],
    ['reads a line in words', '', '<p>By Ada Holm on 3 May 2024</p>', 'Ada Holm'],
    ['reads a label in a line of its own', '', '<dl><dt>Auteur</dt><dd>Ada Holm</dd></dl>', 'Ada Holm'],
    ['reads a name beside a date', '', '<p>Ada Holm, 03.05.2024</p><p>More from Ada Holm</p>', 'Ada Holm'],
    ['reads a Japanese one', '', '<p class="author">記者：山田太郎</p>', '山田太郎'],
    ['reads an Arabic one', '', '<p>بقلم: أحمد سالم</p>', 'أحمد سالم'],
    [
      'takes tags beside a date for no name',
      '',
      '<p><a>Youth Work</a> <a>Harbour News</a> 03.05.2024</p>',
      undefined,
    ],
    [
      'takes the part that hCard calls the name',
      '',
      '<p class="author vcard"><b class="fn">Ada Holm</b> <span class="role">Senior Harbour Correspondent</span></p>',
      'Ada Holm',
    ],
    [
      'takes the part whose class calls it the name',
      '',
      '<p class="byline"><b class="byline-name">By Ada Holm</b> <b class="byline-title">Harbour reporter, Northpoint News</b></p>',
      'Ada Holm',
    ],
    [
      'takes all of a byline that names another beside that part',
      '',
      '<p class="byline">By <a class="byline-name">Ada Holm</a> and <a>Bo Lind</a></p>',
      'Ada Holm and Bo Lind',
    ],
    [
      'takes all of a name of which that part is the first',
      '',
      '<p class="author">By <b class="author-name">Ada</b> Holm</p>',
      'Ada Holm',
    ],
    [
      'takes one that stands bare between the headline and a long text',
      '',
      `<span class="byline"><b class="byline-name">By Ada Holm</b> <b>Harbour reporter, Northpoint News</b></span>${PROSE}`,
      'Ada Holm',
    ],
    [
      'takes no name of another bare line',
      '',
      `Harbour news of the day<br><br>${'It was a long and cold winter for the ferry, '.repeat(4)} says <span class="author">Cy Vane</span> of Orla.${PROSE}`,
      undefined,
    ],
    [
      'takes the part that microdata calls the name',
      '',
      '<div itemprop="author" itemscope><span itemprop="name">Ada Holm</span> Harbour Desk Oslo</div>',
      'Ada Holm',
    ],
    [
      'takes a name with a role that nothing marks',
      '',
      '<p>The boat is back.</p><p>Ada Holm, harbour correspondent</p>',
      'Ada Holm',
    ],
    [
      'takes a name with a role on the next line',
      '',
      '<p>Ada Holm</p><p>Harbour correspondent</p>',
      'Ada Holm',
    ],
    [
      'takes a name before the date on whom there is a note',
      '',
      `<p>Ada Holm</p><p>3 May 2024</p>${PROSE}<p>Ada Holm is at home in Elmsworth.</p>`,
      'Ada Holm',
    ],
    ['takes no label before the date for a name', '', '<p>Press Release</p><p>3 May 2024</p>', undefined],
    [
      'takes no one with another role for the author',
      '',
      '<p>Ada Holm, harbour master</p><p>3 May 2024</p>',
      undefined,
    ],
    [
      'takes no one of whom the text tells for the author',
      '',
      `<p>Ada Holm</p><p>3 May 2024</p><p>Ada Holm is at home.</p><p>There Ada Holm sat.</p>`,
      undefined,
    ],
    [
      'takes two authors linked side by side',
      '',
      '<div class="byline"><a href="/author/ada-holm">Ada Holm</a><a href="/author/bo-lind">Bo Lind</a></div>',
      'Ada Holm, Bo Lind',
    ],
    [
      'takes two authors between whose links is only a space',
      '',
      '<div class="byline"><a href="/author/ada-holm">Ada Holm</a> <a href="/author/bo-lind">Bo Lind</a></div>',
      'Ada Holm, Bo Lind',
    ],
    [
      'takes two authors in blocks of their own, with roles',
      '',
      '<div class="author"><b>Ada Holm</b><p>Harbour Desk</p></div><div class="author"><b>Bo Lind</b><p>City Desk</p></div>',
      'Ada Holm, Bo Lind',
    ],
    [
      'takes the authors in a list of them',
      '',
      '<ul class="authors"><li>Ada Holm</li><li>Bo Lind</li></ul>',
      'Ada Holm, Bo Lind',
    ],
    [
      'takes first and last name in elements of their own for one',
      '',
      '<div class="byline"><span>Ada</span><span>Holm</span></div>',
      'Ada Holm',
    ],
    [
      'takes no place beside a name for an author',
      '',
      '<div class="byline"><a href="/author/ada-holm">Ada Holm</a><a href="/topic/new-york">New York</a></div>',
      'Ada Holm',
    ],
    [
      'takes nobody who did other work for an author',
      '',
      '<div class="byline"><a href="/by/ada-holm">Ada Holm</a> Photos by <a href="/by/bo-lind">Bo Lind</a></div>',
      'Ada Holm',
    ],
    [
      'takes all of a byline of two names',
      '',
      '<p class="byline vcard"><b class="fn">Ada Holm</b> and <b class="fn">Bo Lind</b></p>',
      'Ada Holm and Bo Lind',
    ],
    [
      'ends where the line breaks',
      '',
      '<div><ul><li>Print</li></ul><cite><a href="/ada">By Ada</a> Holm<br>Northpoint Harbour<br>Archive</cite></div>',
      'Ada Holm',
    ],
    [
      'takes a name beside a link of some words below the headline',
      '',
      '<p><a href="/desk">Northpoint desk for harbours and for all ships</a> <span class="byline">Ada Holm</span></p>',
      'Ada Holm',
    ],
    [
      'goes on over lines where names are joined',
      '',
      '<p class="byline">By Ada Holm,<br>Bo Lind and<br>Carla Vane</p>',
      'Ada Holm, Bo Lind and Carla Vane',
    ],
    ['goes on before and', '', '<p class="author">Ada Holm<br>and Bo Lind</p>', 'Ada Holm and Bo Lind'],
    ['goes on within a name', '', '<p class="author">By Ada<br>Holm</p>', 'Ada Holm'],
    [
      'takes no number of a footnote for the name',
      '',
      '<p class="author">Ada Holm<sup class="fn">1</sup></p>',
      'Ada Holm1',
    ],
    ['does not end behind By', '', '<p class="author">By<br>Ada Holm<br>Oslo Bureau Chief</p>', 'Ada Holm'],
    ['leaves out the label of the date', '', '<p>By Ada Holm Published: 3 May 2024</p>', 'Ada Holm'],
    ['keeps a last name that is a label', '', '<p>By Astrid Paru 3 May 2024</p>', 'Astrid Paru'],
    ['takes no zone for a name', '', '<p class="byline-time">8:42 a.m. EDT October 3, 2014</p>', undefined],
    [
      'takes nobody from what is called no byline',
      '',
      '<p class="nobyline">Harbour News Desk</p>',
      undefined,
    ],
    [
      'takes nobody from a table of what the article is about',
      '',
      '<table><tr><th>Written by</th><td>Nils Berg</td></tr></table>',
      undefined,
    ],
    [
      'takes the author from a table of what the article is',
      '',
      '<table><tr><th>Author:</th><td>Ada Holm</td></tr></table>',
      'Ada Holm',
    ],
    [
      'keeps a last name that begins like a label',
      '',
      '<p>By Margaret Publius 3 May 2024</p>',
      'Margaret Publius',
    ],
    ['takes a small word for no zone', '', '<p class="author">9:10 et Bo Lind</p>', 'et Bo Lind'],
    [
      'leaves out the site in two words behind the person',
      '',
      '<p class="author">Ada Holm, THE NORTH POINT</p>',
      'Ada Holm',
    ],
    ['keeps initials in brackets', '', '<p class="byline">Ada (A.B.) Holm</p>', 'Ada (A.B.) Holm'],
    ['passes over comments', '', '', undefined],
    ['passes over placeholders', '<meta name="author" content="admin">', '', undefined],
    [
      'passes over addresses of profiles',
      '<meta property="article:author" content="https://social.example/herald">',
      '',
      undefined,
    ],
    [
      'takes no sentence that begins with By',
      '',
      '<p>By noon the harbour was full of boats and of people.</p>',
      undefined,
    ],
  ])('%s', (_name, head, body, byline) => {
    const comments =
      '<div class="comments"><p class="comment-author">Carl Comment</p><p>By Carl Comment</p></div>';
    expect(read(HEAD + head, `<h1>${HEADLINE}</h1>${body}${PROSE}${comments}`).byline).toBe(byline);
  });

  it.each([
    [
      'in one link',
      '<p class="byline"><a href="/a">By Ada Holm, chief harbour correspondent</a></p>',
      'Ada Holm',
    ],
    [
      'of several',
      '<p class="byline"><a href="/a">Ada Holm, Bo Lind, Carla Vane and Dan Quill</a></p>',
      'Ada Holm, Bo Lind, Carla Vane and Dan Quill',
    ],
  ])('takes a byline above the headline, %s', (_how, above, byline) => {
    expect(read(HEAD, `${above}<h1>${HEADLINE}</h1>${PROSE}`).byline).toBe(byline);
  });

  it('takes nobody from a Chinese teaser above the headline', () => {
    const teaser = '<h2><a href="/b">北港渡轮停航三个月后昨日恢复通行</a> <i class="byline">李明</i></h2>';
    const { byline } = read('', `${teaser}<h1>旧桥重新开放</h1><p class="byline">王伟</p>${PROSE}`);
    expect(byline).toBe('王伟');
  });

  test('is nobody whom the headline names, unless something marks the name', () => {
    const page = `<h1>A life on deck: Ada Holm</h1><p>Ada Holm</p><p>Harbour correspondent</p>${PROSE}`;
    expect(read('<title>A life on deck: Ada Holm</title>', page).byline).toBeUndefined();
  });

  it('reads a line of many breaks in no time', () => {
    const breaks = '<br>'.repeat(16_000);
    const line = `<p>The longer beginning of a line <span>By Ada${breaks}x</span></p>`;
    expect(read(HEAD, `<h1>${HEADLINE}</h1>${line}${PROSE}`).byline).toBeUndefined();
  });

  it('takes nobody from a teaser above the headline', () => {
    const teaser =
      '<h2><a href="/b">Nobody knows why the swans of Norrhaven left</a> <i class="byline">Nils Berg</i></h2>';
    const { byline } = read(HEAD, `${teaser}<h1>${HEADLINE}</h1><p class="byline">Ada Holm</p>${PROSE}`);
    expect(byline).toBe('Ada Holm');
  });
});

describe('dates', () => {
  const at = (published: string, modified?: string) =>
    linked({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: published, dateModified: modified });
  test.each<[string, string, string, string | undefined, string | undefined]>([
    [
      'keeps the zone of the page',
      at('2024-05-03T10:00:00+09:00', '2024-05-04T11:00:00+09:00'),
      '',
      '2024-05-03T10:00:00+09:00',
      '2024-05-04T11:00:00+09:00',
    ],
    ['gives a date alone where no time is told', at('2024-05-03'), '', '2024-05-03', undefined],
    [
      'prefers the instant in the zone of the page',
      at('2024-05-03T22:30:00Z'),
      '<time datetime="2024-05-04T00:30:00+02:00">4 May 2024</time>',
      '2024-05-04T00:30:00+02:00',
      undefined,
    ],
    [
      'takes the day that readers see for that of the publication',
      at('2024-05-03', '2024-06-10T08:00:00+02:00'),
      '<p>Published: 10 June 2024</p>',
      '2024-06-10T08:00:00+02:00',
      '2024-06-10T08:00:00+02:00',
    ],
    [
      'takes an update that readers see for an update',
      '',
      '<p>3 May 2024</p><p>Updated: 5 May 2024</p>',
      '2024-05-03',
      '2024-05-05',
    ],
    [
      'takes an update for the publication where nothing else tells a day',
      '',
      '<p>Updated: June 7, 2013 - 12:24 AM</p>',
      '2013-06-07',
      '2013-06-07T00:24',
    ],
    [
      'does not take the update of something else for it',
      '',
      '<p>The rules of the harbour, which were last updated on 5 May 2019 by the council of the town, say nothing of it.</p>',
      undefined,
      '2019-05-05',
    ],
    [
      'takes no update far from the headline',
      '',
      `${'<p>The ferry of Orla</p><p>The bridge of Brill</p>'.repeat(5)}<p>Updated: June 7, 2013</p>`,
      undefined,
      '2013-06-07',
    ],
    [
      'takes the update of prices for none',
      '',
      '<p>Prices last updated 12 June 2024</p>',
      undefined,
      '2024-06-12',
    ],
    [
      'takes no day of a sentence that begins as a byline',
      '',
      '<p>By 3 May 2021 the ferry of the town of Orla had sailed more than a hundred times to the island</p>',
      undefined,
      undefined,
    ],
    [
      'takes the day of a long line that begins as a byline',
      '',
      '<p>By Ada Holm and Bo Lind, Northpoint Press : July 18, 2013 : Updated: July 18, 2013 1:23pm</p>',
      '2013-07-18',
      '2013-07-18T13:23',
    ],
    [
      'reads words in the language of the page',
      '',
      '<p class="date">3 May 2024, 14:30</p>',
      '2024-05-03T14:30',
      undefined,
    ],
    [
      'does not take an event for the publication',
      at('2024-05-03T10:00:00Z'),
      '<p>Sailing from 1 June 2024</p>',
      '2024-05-03T10:00:00Z',
      undefined,
    ],
    [
      'takes the day of a link to the article itself',
      '',
      '<p><a href="/ada">Ada Holm</a> <a href="https://www.northpoint.example/news/ferry-returns/#top">8/17/13 11:04</a></p>',
      '2013-08-17T11:04',
      undefined,
    ],
    [
      'does not take the day of another article for that of a link to the comments',
      '',
      '<p><a href="/news/ferry-stays">8/17/13 11:04</a> <a href="#comments">12 comments</a></p>',
      undefined,
      undefined,
    ],
    [
      'takes no number of an issue for the day',
      '',
      '<p class="date">Issue 12 March/April 2021</p>',
      undefined,
      undefined,
    ],
    [
      'takes no day of a line that links to another of another day',
      '',
      '<p><a href="/news/ferry-returns">8/17/13 11:04</a> <a href="/news/ferry-stays">8/19/13 9:00</a></p>',
      undefined,
      undefined,
    ],
    [
      'takes the only date that is called updated for the publication, whatever day opens the text',
      '',
      `<p class="updated">3 May 2024</p><p>ORLA, May 2, 2024 – ${'The ferry sails again after a winter in the dock. '.repeat(5)}</p>`,
      '2024-05-03',
      undefined,
    ],
    [
      'does not take the day of a link to another article',
      '',
      '<p><a href="/ada">Ada Holm</a> <a href="/news/ferry-stays">8/17/13 11:04</a></p>',
      undefined,
      undefined,
    ],
    [
      'takes the day that opens the text, where nothing else tells one',
      '',
      `<p>ORLA, July 2, 2014 – ${'The ferry sails again after a winter in the dock. '.repeat(5)}</p>`,
      '2014-07-02',
      undefined,
    ],
    [
      'takes it from a shorter paragraph, too',
      '',
      '<p>Feb. 3, 2014 -- The ferry across the sound sails again after a winter of rest in the dock of Orla.</p>',
      '2014-02-03',
      undefined,
    ],
    [
      'does not take it before what the page claims',
      at('2014-07-03'),
      `<p>ORLA, July 2, 2014 – ${'The ferry sails again after a winter in the dock. '.repeat(5)}</p>`,
      '2014-07-03',
      undefined,
    ],
    [
      'takes no day of the text for it',
      '',
      `<p>The flood of July 2, 2014, ${'the worst of the century, closed the ferry for a year. '.repeat(5)}</p>`,
      undefined,
      undefined,
    ],
    ['leaves out impossible days', at('2024-02-31'), '', undefined, undefined],
    [
      'leaves out what is no date',
      at('soon'),
      '<time datetime="P3D">three days</time>',
      undefined,
      undefined,
    ],
    [
      'leaves out a change before the publication',
      at('2024-05-03T10:00:00Z', '2020-01-01'),
      '',
      '2024-05-03T10:00:00Z',
      undefined,
    ],
    [
      'does not take the date of a comment',
      '',
      `${PROSE}<div class="comments"><time datetime="2024-07-01">1 July</time></div>`,
      undefined,
      undefined,
    ],
  ])('%s', (_name, head, body, published, modified) => {
    const { published: isPublished, modified: isModified } = read(
      HEAD + head,
      `<h1>${HEADLINE}</h1>${body}${PROSE}`,
    );
    expect({ published: isPublished, modified: isModified }).toEqual({ published, modified });
  });

  it('takes no day that opens a text above the headline', () => {
    const above = `<p>ORLA, July 2, 2014 – ${'The bridge is open again after a winter of work. '.repeat(5)}</p>`;
    expect(read(HEAD, `${above}<h1>${HEADLINE}</h1>${PROSE}`).published).toBeUndefined();
  });

  it('takes the day in the address where nothing else tells one', () => {
    const { published } = read(HEAD, `<h1>${HEADLINE}</h1>${PROSE}`, {
      url: 'https://www.northpoint.example/2024/05/03/ferry',
    });
    expect(published).toBe('2024-05-03');
  });
});

describe('canonical address', () => {
  test.each([
    ['/news/ferry-returns?utm_source=x#top', 'https://www.northpoint.example/news/ferry-returns'],
    ['https://northpoint.example/news/ferry', 'https://northpoint.example/news/ferry'],
    ['https://elsewhere.example/news/ferry', 'https://www.northpoint.example/news/ferry-returns'],
    ['https://northpoint.example.evil.example/x', 'https://www.northpoint.example/news/ferry-returns'],
    ['https://evilnorthpoint.example/x', 'https://www.northpoint.example/news/ferry-returns'],
    ['javascript:alert(1)', 'https://www.northpoint.example/news/ferry-returns'],
    ['data:text/html,x', 'https://www.northpoint.example/news/ferry-returns'],
    ['http://[', 'https://www.northpoint.example/news/ferry-returns'],
    ['/', 'https://www.northpoint.example/news/ferry-returns'],
  ])('%s', (href, canonicalUrl) => {
    expect(read(`${HEAD}<link rel="canonical" href="${href}">`, PROSE).canonicalUrl).toBe(canonicalUrl);
  });
});

describe('language and direction', () => {
  const RUSSIAN = `<p>${'Паром через пролив снова ходит после зимы в доке. '.repeat(6)}</p>`;
  const GERMAN = `<p>${'Die Fähre über den Sund fährt nach dem Winter im Dock wieder, wie der Rat des Hafens mit und ohne Zahlen sagte, und sie ist nicht die einzige. '.repeat(3)}</p>`;
  const HEBREW = `<p>${'המעבורת חזרה לשוט אחרי חורף ארוך במספנה של הנמל. '.repeat(6)}</p>`;
  test.each<[string, string, string, string, 'ltr' | 'rtl']>([
    ['the page says', 'lang="pt-BR"', PROSE, 'pt-BR', 'ltr'],
    ['the page says with a low line', 'lang="de_AT"', GERMAN, 'de-AT', 'ltr'],
    ['the page says nothing, in German', '', GERMAN, 'de', 'ltr'],
    ['the page is plainly wrong, in German', 'lang="en"', GERMAN, 'de', 'ltr'],
    ['the page says nothing, in Cyrillic', '', RUSSIAN, 'ru', 'ltr'],
    ['the page is plainly wrong', 'lang="en"', RUSSIAN, 'ru', 'ltr'],
    ['the page says nothing, in Hebrew', '', HEBREW, 'he', 'rtl'],
    ['the page says the direction', 'lang="he" dir="rtl"', HEBREW, 'he', 'rtl'],
    ['the page is plainly wrong about the direction', 'lang="he" dir="ltr"', HEBREW, 'he', 'rtl'],
    ['the tag is no tag', 'lang="english, of course"', PROSE, 'en', 'ltr'],
    ['nothing tells', '', '<p>Ferry timetable, Northpoint harbour</p>', '', 'ltr'],
  ])('%s', (_name, html, body, language, direction) => {
    expect(read('', body, { html })).toMatchObject({ language, direction });
  });
});

describe('hostile pages', () => {
  const deep = '{"@graph":['.repeat(50_000);
  test.each<[string, string, string]>([
    ['JSON-LD of 10 MB', linked(`{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`), ''],
    ['JSON-LD nested 50,000 deep', linked(deep), ''],
    [
      'a graph that leads to itself',
      linked({
        '@graph': [{ '@type': 'Article', '@id': '#a', author: { '@id': '#a' }, mainEntity: { '@id': '#a' } }],
      }),
      '',
    ],
    [
      'wrong types everywhere',
      linked({
        '@type': [null, 3, {}],
        headline: { a: 1 },
        author: [[[['x']]], 7, null],
        datePublished: [{}],
        publisher: 'x',
        isAccessibleForFree: [],
      }),
      '',
    ],
    [
      'names of prototypes',
      linked({ '@type': 'Article', author: 'constructor', headline: '__proto__' }),
      '<p itemprop="constructor __proto__ author" class="constructor">x</p>',
    ],
    [
      'forms that shadow what is asked of them',
      '',
      '<form itemprop="author" itemscope><input name="getAttribute"><input name="textContent"><input name="parentElement"><input name="contains"></form>',
    ],
    [
      'a date of 100,000 digits',
      `<meta property="article:published_time" content="${'1'.repeat(100_000)}">`,
      `<time datetime="${'2-'.repeat(50_000)}">x</time>`,
    ],
    [
      'a byline of 100,000 words',
      `<meta name="author" content="${'By '.repeat(100_000)}">`,
      `<p class="byline">${'von '.repeat(100_000)}</p>`,
    ],
  ])('%s', (_name, head, body) => {
    const metadata = read(HEAD + head, `<h1>${HEADLINE}</h1>${body}${PROSE}`);
    expect(metadata.title === '' || metadata.title.length < 3000).toBe(true);
    expect(metadata.canonicalUrl).toMatch(/^https:/u);
    expect(metadata.published).toBeUndefined();
  });
});
