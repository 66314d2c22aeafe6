import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearEverything } from '../../src/background/clear';
import { findDigest, forgetDigest, keepDigest, recallDigest } from '../../src/background/digest/digests';
import { forgetRefinings } from '../../src/background/refine/refinings';
import { guardStorage } from '../../src/background/storage/guard-storage';
import { rememberRecent } from '../../src/background/storage/recent';
import { afterSessionWrites, setInSession } from '../../src/background/storage/session-room';
import type { Digest } from '../../src/model/digest';
import { fakeBrowser } from './fake-browser';
import { PULLED } from './pulled';

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
  browser.tabs.get.mockResolvedValue({});
  vi.spyOn(console, 'warn').mockReturnValue();
});

const digestOf = (tabId: number): Digest => ({
  pageKey: `${tabId} page`,
  subject: { kind: 'page', tabId },
  article: PULLED.article,
  readLength: PULLED.article.text.length,
  facts: [],
  recommended: 0,
  readNext: [],
  engine: 'built-in',
  ms: { pull: 1, condense: 1 },
});

/** Session storage that accepts a limited number of entries. */
function narrow(most: number): void {
  const { set, items } = browser.storage.session;
  browser.storage.session.set = async (entries) => {
    const keys = new Set([...items.keys(), ...Object.keys(entries)]);
    if (keys.size > most) throw new Error('QUOTA_BYTES quota exceeded');
    await set(entries);
  };
}

describe('digests', () => {
  it('are kept for their tab, found by their key, and forgotten when the tab closes', async () => {
    await keepDigest(digestOf(1));
    expect(await recallDigest(1, 'page')).toEqual(digestOf(1));
    expect(await findDigest(1, '1 page')).toEqual(digestOf(1));
    expect(await findDigest(1, 'another')).toBeUndefined();
    expect(await recallDigest(2, 'page')).toBeUndefined();
    await forgetDigest(1);
    expect(await recallDigest(1, 'page')).toBeUndefined();
  });

  it('are found while they are still being stored, which takes longer where others make room', async () => {
    narrow(1);
    await keepDigest(digestOf(2));
    const { remove } = browser.storage.session;
    browser.storage.session.remove = async (keys) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await remove(keys);
    };
    void keepDigest(digestOf(1));
    expect(await findDigest(1, '1 page')).toEqual(digestOf(1));
  });

  it('are forgotten even if their tab closed before they were stored', async () => {
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 1'));
    await keepDigest(digestOf(1));
    expect([...browser.storage.session.items.keys()]).toEqual([]);
  });

  it('do no harm when they cannot be stored or read', async () => {
    browser.storage.session.set = () => Promise.reject(new Error('broken'));
    await expect(keepDigest(digestOf(1))).resolves.toBeUndefined();
    browser.storage.session.get = () => Promise.reject(new Error('broken'));
    await expect(recallDigest(1, 'page')).resolves.toBeUndefined();
  });

  it.each([null, 'old', 5, [], { pageKey: '1 page' }])(
    'in an older format are ignored: %j',
    async (stored) => {
      browser.storage.session.items.set('digest:1:page', stored);
      expect(await recallDigest(1, 'page')).toBeUndefined();
    },
  );
});

describe('session storage that is full', () => {
  it('drops what can be made again, and nothing else', async () => {
    narrow(3);
    await setInSession({ 'ask:7': 'the choice' });
    await setInSession({ 'digest:1:page': 'one' });
    await setInSession({ 'refining:1 page': 'one' });
    await setInSession({ 'digest:2:page': 'two' });
    expect(Object.fromEntries(browser.storage.session.items)).toEqual({
      'ask:7': 'the choice',
      'digest:2:page': 'two',
    });
  });

  it("keeps an entry's old value until the new one is written", async () => {
    browser.storage.session.items.set('digest:1:page', 'before').set('digest:2:page', 'two');
    const { set, remove } = browser.storage.session;
    const removed: unknown[] = [];
    let isFull = true;
    browser.storage.session.remove = (keys) => (removed.push(keys), remove(keys));
    browser.storage.session.set = async (entries) => {
      if (isFull) throw ((isFull = false), new Error('QUOTA_BYTES quota exceeded'));
      await set(entries);
    };
    await setInSession({ 'digest:1:page': 'after' });
    expect(removed).toEqual([['digest:2:page']]);
  });

  it.each([true, false])(
    'is asked only for its keys where the browser supports that: %j',
    async (hasKeys) => {
      const { session } = browser.storage;
      const { get, getKeys } = session;
      const asked: unknown[] = [];
      session.get = (keys) => (asked.push(keys), get(keys));
      Object.assign(session, { getKeys: hasKeys ? getKeys : undefined });
      narrow(2);
      await setInSession({ 'refining:1 page': 'one' });
      await setInSession({ 'refining:12 page': 'twelve' });
      await forgetRefinings(1);
      expect([...session.items.keys()]).toEqual(['refining:12 page']);
      await setInSession({ 'digest:1:page': 'one' });
      await setInSession({ 'ask:7': 'the choice' });
      expect([...session.items.keys()]).toEqual(['ask:7']);
      expect(asked.includes(null)).toBe(!hasKeys);
    },
  );

  it('is cleared of caches before the second attempt', async () => {
    const { items, set } = browser.storage.session;
    items.set('digest:1:page', 'one');
    browser.storage.session.set = async (entries) => {
      if (items.has('digest:1:page')) throw new Error('QUOTA_BYTES quota exceeded');
      await set(entries);
    };
    browser.storage.session.remove = async (keys) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      for (const key of keys) items.delete(key);
    };
    await setInSession({ 'ask:7': 'the choice' });
    expect([...items.keys()]).toEqual(['ask:7']);
  });

  it('holds nothing of the writes that are done', async () => {
    await setInSession({ a: 1 });
    expect(await afterSessionWrites()).toBeUndefined();
  });

  it('reports the failure when even that is not enough', async () => {
    narrow(0);
    await expect(setInSession({ a: 1 })).rejects.toThrow(/QUOTA/);
  });
});

describe('storage', () => {
  it('is closed to content scripts where the browser supports that', async () => {
    const shut: unknown[] = [];
    for (const area of ['local', 'sync'] as const)
      Object.assign(browser.storage[area], {
        setAccessLevel: (level: unknown) => (shut.push([area, level]), Promise.resolve()),
      });
    await guardStorage();
    const level = { accessLevel: 'TRUSTED_CONTEXTS' };
    expect(shut).toEqual([
      ['local', level],
      ['sync', level],
    ]);
  });

  it('is used even where it cannot be closed', async () => {
    await expect(guardStorage()).resolves.toBeUndefined();
    Object.assign(browser.storage.local, { setAccessLevel: () => Promise.reject(new Error('no')) });
    await expect(guardStorage()).resolves.toBeUndefined();
  });

  it('is empty, and every permission returned, after the reader clears everything', async () => {
    browser.permissions.getAll.mockResolvedValue({ origins: ['https://other.example/*'] });
    browser.permissions.remove.mockResolvedValue(true);
    browser.declarativeNetRequest.updateSessionRules.mockResolvedValue();
    const areas = Object.values(browser.storage);
    for (const area of areas) await area.set({ endpoint: { key: 'secret' } });
    expect(await clearEverything()).toEqual({ ok: true, value: null });
    expect(areas.map(({ items }) => items.size)).toEqual([0, 0, 0]);
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://other.example/*'] });
    expect(browser.declarativeNetRequest.updateSessionRules).toHaveBeenCalledWith({ removeRuleIds: [1] });
  });

  it.each(['sync', 'local', 'session'] as const)(
    'is cleared as far as it goes where %s storage is broken, and that is told',
    async (broken) => {
      vi.spyOn(console, 'error').mockReturnValue();
      browser.permissions.getAll.mockResolvedValue({ origins: ['https://other.example/*'] });
      browser.permissions.remove.mockResolvedValue(true);
      browser.declarativeNetRequest.updateSessionRules.mockResolvedValue();
      const areas = Object.values(browser.storage);
      for (const area of areas) await area.set({ endpoint: { key: 'secret' } });
      browser.storage[broken].clear = () => Promise.reject(new Error('switched off'));
      expect(await clearEverything()).toEqual({ ok: false, failure: { code: 'unexpected' } });
      expect(areas.filter(({ items }) => items.size > 0)).toEqual([browser.storage[broken]]);
      expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://other.example/*'] });
      expect(browser.declarativeNetRequest.updateSessionRules).toHaveBeenCalledOnce();
    },
  );

  it('stays empty even if a page was being stored at that moment', async () => {
    browser.permissions.getAll.mockResolvedValue({});
    browser.declarativeNetRequest.updateSessionRules.mockResolvedValue();
    // The tab is looked up midway, between reading the list and writing it.
    let tell = (_tab: object): void => undefined;
    browser.tabs.get.mockReturnValue(new Promise((resolve) => (tell = resolve)));
    const kept = rememberRecent(digestOf(1));
    await vi.waitFor(() => expect(browser.tabs.get).toHaveBeenCalledOnce());
    const cleared = clearEverything();
    await new Promise((resolve) => setTimeout(resolve, 20));
    tell({ incognito: false });
    await kept;
    expect(await cleared).toEqual({ ok: true, value: null });
    expect(browser.storage.local.items.size).toBe(0);
  });

  it('stays empty even if facts were being stored while others had to make room for them', async () => {
    browser.permissions.getAll.mockResolvedValue({});
    browser.declarativeNetRequest.updateSessionRules.mockResolvedValue();
    narrow(1);
    await keepDigest(digestOf(2));
    const { remove } = browser.storage.session;
    browser.storage.session.remove = async (keys) => {
      if (keys !== 'asks') await new Promise((resolve) => setTimeout(resolve, 20));
      await remove(keys);
    };
    const kept = keepDigest(digestOf(1));
    expect(await clearEverything()).toEqual({ ok: true, value: null });
    await kept;
    expect([...browser.storage.session.items.keys()]).toEqual([]);
  });

  it.each([
    ['deletes them', async () => undefined],
    ['has them switched off', async () => Promise.reject(new Error('ML is disabled'))],
  ])('holds no permission for Firefox’s models any more when Firefox %s', async (_name, answer) => {
    browser.permissions.getAll.mockResolvedValue({});
    browser.permissions.remove.mockResolvedValue(true);
    browser.declarativeNetRequest.updateSessionRules.mockResolvedValue();
    const deleteCachedModels = vi.fn<() => Promise<void>>(answer);
    Object.assign(browser, { trial: { ml: { deleteCachedModels } } });
    expect(await clearEverything()).toEqual({ ok: true, value: null });
    expect(deleteCachedModels).toHaveBeenCalledOnce();
    expect(browser.permissions.remove).toHaveBeenCalledExactlyOnceWith({ permissions: ['trialML'] });
  });

  it('returns no permission where none was granted', async () => {
    browser.permissions.getAll.mockResolvedValue({});
    browser.declarativeNetRequest.updateSessionRules.mockResolvedValue();
    expect(await clearEverything()).toEqual({ ok: true, value: null });
    expect(browser.permissions.remove).not.toHaveBeenCalled();
  });
});
