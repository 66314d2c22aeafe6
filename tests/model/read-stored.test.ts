import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/model/settings';
import { readStored } from '../../src/model/stored';

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());

it('parses what is stored', async () => {
  const store = { get: async (key: string) => ({ [key]: { ...DEFAULT_SETTINGS, factCount: 3 } }) };
  expect(await readStored(store, 'settings', parseSettings)).toEqual({ ...DEFAULT_SETTINGS, factCount: 3 });
});

it('returns the defaults when nothing is stored or storage cannot be read', async () => {
  expect(await readStored({ get: async () => ({}) }, 'settings', parseSettings)).toEqual(DEFAULT_SETTINGS);
  const broken = { get: () => Promise.reject(new Error('switched off')) };
  expect(await readStored(broken, 'settings', parseSettings)).toEqual(DEFAULT_SETTINGS);
});
