import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageLinks, type HeadlineLink } from '../../../../src/extraction/read-next/links/links';
import { timeReader } from '../../../../src/extraction/read-next/times/times';
import { readTree } from '../../../../scripts/pages/pull';
import { unstyledSight } from '../../../../src/content/sight/unstyled';

interface Links {
  readonly headlines: readonly HeadlineLink[];
  readonly short: readonly HeadlineLink[];
  readonly leadsBack: boolean;
}

function linksOf(body: string): Links {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const own = new Set(['lowmere.example/harbour/gate']);
  const nodes = readTree(document.body, unstyledSight);
  const links = pageLinks(nodes, 'https://lowmere.example/harbour/gate', own, timeReader('en'));
  const [root] = nodes;
  if (root === undefined) throw new Error('no node');
  return {
    headlines: links.headlines,
    short: links.shortWithin(root),
    leadsBack: links.leadsBackWithin(root),
  };
}

describe('pageLinks', () => {
  it.each([
    '<p><a href="/a/1">Ferry captains ask for lights on the mole</a></p>',
    '<div>04:00 – <a href="/a/1">Ferry captains ask for lights on the mole</a> The harbour office has said nothing of it.</div>',
    '<div><span>Harbour news of the day</span><h3><a href="/a/1">Ferry captains ask for lights</a></h3></div>',
    '<div><a href="/a/0">Council to vote on the gate again</a> <a href="/a/1">Ferry captains ask for lights</a></div>',
    '<li><a href="/a/more-people-at-the-market-than-before">More people at the market</a></li>',
  ])('takes a headline: %s', (html) => {
    expect(linksOf(html).headlines.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'a link among the words of a paragraph',
      '<p>The harbour office has counted the ferries of three summers and <a href="/a/1">found that one in nine left late</a>, it said.</p>',
    ],
    [
      'a link that words run into, in any block',
      '<div>The harbour office of Lowmere has lately <a href="/a/1">found that one in nine ferries left late</a>, and it asks for a third gate.</div>',
    ],
    ['a day of the archive', '<p><a href="/2026/03/28/">Saturday, 28 March 2026</a></p>'],
    ['an author', '<p><a href="/authors/jane-example">By Jane Margaret Example</a></p>'],
    ['an author by rel', '<p><a rel="author" href="/p/77">Jane Margaret Example, Reporter</a></p>'],
    ['a category', '<p><a href="/category/news/harbour-and-rivers">Harbour, Rivers and Lakes</a></p>'],
    ['a download', '<p><a href="/files/report.pdf">Report of the harbour office, 7 MB</a></p>'],
    ['an address in plain sight', '<p><a href="/a/1">https://lowmere.example/a/long/address</a></p>'],
    ['a comment on another article', '<p><a href="/a/1#comment-9">Ferry captains ask for lights</a></p>'],
    [
      'the page itself',
      '<p><a href="/harbour/gate?utm_source=x">Report blames one gate for late ferries</a></p>',
    ],
    ['a button', '<p><a href="/a/ferry-captains-ask-for-lights">Read more</a></p>'],
  ])('leaves %s', (_name, html) => {
    const { headlines, short } = linksOf(html);
    expect([...headlines, ...short]).toEqual([]);
  });

  it('keeps short ones apart, and what leads back to the page', () => {
    const { headlines, short, leadsBack } = linksOf(
      '<a href="/a/1">Gate opens</a> <a href="/harbour/gate">Report blames one gate</a>',
    );
    expect([headlines.length, short.length, leadsBack]).toEqual([0, 1, true]);
  });
});
