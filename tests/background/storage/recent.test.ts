import { beforeEach, describe, expect, it, vi } from 'vitest';
import { condense } from '../../../src/background/condense';
import { ADDRESS_LIMIT } from '../../../src/model/article';
import type { Digest } from '../../../src/model/digest';
import { parseRecent } from '../../../src/model/recent';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { textArticle } from '../../../src/model/text-article';
import { fakeBrowser } from '../fake-browser';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  browser.tabs.get.mockResolvedValue({ incognito: false });
});

function digestAt(url: string, canonicalUrl = url): Digest {
  const article = textArticle('The ferry to Saltholm sails again from Monday, the harbour office said.', {
    title: 'Ferry back',
    url,
    canonicalUrl,
    language: 'en',
  });
  return {
    ...condense(article),
    article,
    readLength: article.text.length,
    pageKey: url,
    subject: { kind: 'page', tabId: 7 },
    engine: 'built-in',
    ms: { pull: 1, condense: 1 },
  };
}

const keptUrls = (): readonly string[] =>
  parseRecent(browser.storage.local.items.get('recent')).map(({ url }) => url);

describe('rememberRecent', () => {
  it('keeps all of thirty pages that are asked for at once', async () => {
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    const urls = Array.from({ length: 30 }, (_, at) => `https://news.example/${at}`);
    await Promise.all(urls.map((url) => rememberRecent(digestAt(url))));
    expect(new Set(keptUrls())).toEqual(new Set(urls));
  });

  it('continues after a page that could not be kept', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    browser.tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await Promise.all(
      ['https://news.example/1', 'https://news.example/2'].map((url) => rememberRecent(digestAt(url))),
    );
    expect(keptUrls()).toEqual(['https://news.example/2']);
  });

  it('keeps no selection: it would take the place of its page', async () => {
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    const url = 'https://news.example/1';
    const subject = { kind: 'selection', tabId: 7, pageUrl: url, frameId: 0, fallbackText: '' } as const;
    await rememberRecent({ ...digestAt(url), subject });
    expect(keptUrls()).toEqual([]);
  });

  it.each([
    ['the host it was read from', 'm.news.example'],
    ['its canonical host', 'www.news.example'],
    ['the domain of both', 'example'],
  ])('keeps nothing of an excluded site, recognised by %s', async (_name, host) => {
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    browser.storage.local.items.set('neverKept', [host]);
    await rememberRecent(digestAt('https://m.news.example/1', 'https://news.example/1'));
    expect(keptUrls()).toEqual([]);
    await rememberRecent(digestAt('https://other.test/1'));
    expect(keptUrls()).toEqual(['https://other.test/1']);
  });

  it('leaves a page removed that was removed while another was being added', async () => {
    const { forgetPages, rememberRecent } = await import('../../../src/background/storage/recent');
    const [first, second, third] = [
      'https://news.example/1',
      'https://news.example/2',
      'https://news.example/3',
    ];
    await rememberRecent(digestAt(first));
    await Promise.all([
      rememberRecent(digestAt(second)),
      forgetPages([first]),
      rememberRecent(digestAt(third)),
    ]);
    expect(keptUrls()).toEqual([third, second]);
    await Promise.all([
      rememberRecent(digestAt(first)),
      forgetPages('all'),
      rememberRecent(digestAt(second)),
    ]);
    expect(keptUrls()).toEqual([second]);
  });

  it('loses neither of two sites that are excluded at once, nor keeps a page of one that is under way', async () => {
    const { keepAgain, neverKeep, rememberRecent } = await import('../../../src/background/storage/recent');
    await rememberRecent(digestAt('https://bank.example/1'));
    await Promise.all([
      neverKeep('clinic.example'),
      neverKeep('bank.example'),
      rememberRecent(digestAt('https://www.bank.example/2')),
      rememberRecent(digestAt('https://news.example/1')),
    ]);
    expect(browser.storage.local.items.get('neverKept')).toEqual(['bank.example', 'clinic.example']);
    expect(keptUrls()).toEqual(['https://news.example/1']);
    await Promise.all([keepAgain('bank.example'), neverKeep('news.example')]);
    expect(browser.storage.local.items.get('neverKept')).toEqual(['clinic.example', 'news.example']);
    expect(keptUrls()).toEqual([]);
  });

  it('writes over no list that it could not read', async () => {
    const { forgetPages, neverKeep } = await import('../../../src/background/storage/recent');
    browser.storage.local.items.set('neverKept', ['bank.example']);
    const { get } = browser.storage.local;
    browser.storage.local.get = () => Promise.reject(new Error('broken'));
    await expect(forgetPages(['https://news.example/1'])).rejects.toThrow('broken');
    await expect(neverKeep('news.example')).rejects.toThrow('broken');
    browser.storage.local.get = get;
    expect(browser.storage.local.items.get('neverKept')).toEqual(['bank.example']);
  });

  it('does not sync the list of excluded sites', async () => {
    const { NEVER_KEPT } = await import('../../../src/popup/stored-items');
    expect(NEVER_KEPT.area).toBe('local');
    expect(Object.keys(DEFAULT_SETTINGS)).not.toContain('neverKept');
  });

  it('keeps nothing when the reader’s setting cannot be read', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    browser.storage.sync.get = () => Promise.reject(new Error('switched off'));
    await rememberRecent(digestAt('https://news.example/1'));
    expect(keptUrls()).toEqual([]);
  });

  it('keeps a page under its own site name, or else its host', async () => {
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    const named = digestAt('https://news.example/1');
    await rememberRecent({ ...named, article: { ...named.article, site: 'Harbour News' } });
    await rememberRecent(digestAt('https://other.example/1'));
    const kept = parseRecent(browser.storage.local.items.get('recent'));
    expect(kept.map(({ site }) => site)).toEqual(['other.example', 'Harbour News']);
  });

  it('keeps who said a fact, so that a claim does not look like a plain fact', async () => {
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    const digest = digestAt('https://news.example/1');
    const { text } = digest.article;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const [fact] = digest.facts;
    if (fact === undefined) throw new Error('no fact');
    const kept = [at('The ferry to Saltholm sails again from Monday')];
    await rememberRecent({ ...digest, facts: [{ ...fact, kept, speaker: at('the harbour office') }] });
    const [page] = parseRecent(browser.storage.local.items.get('recent'));
    expect(page?.facts).toEqual([
      { text: 'The ferry to Saltholm sails again from Monday', speaker: 'the harbour office' },
    ]);
  });

  it('keeps nothing under an endless address', async () => {
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    await rememberRecent(digestAt(`https://news.example/${'a'.repeat(ADDRESS_LIMIT)}`));
    expect(keptUrls()).toEqual([]);
  });

  it.each([
    ['a private window', { incognito: true }],
    ['a tab that is gone', undefined],
  ])('keeps nothing of %s', async (_name, tab) => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { rememberRecent } = await import('../../../src/background/storage/recent');
    browser.tabs.get.mockResolvedValue(tab);
    await rememberRecent(digestAt('https://news.example/1'));
    expect(keptUrls()).toEqual([]);
  });
});
