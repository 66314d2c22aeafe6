import { describe, expect, test, vi } from 'vitest';

const updateSessionRules = vi.hoisted(() => vi.fn<(rules: unknown) => Promise<void>>());
// As in Firefox, where the host of an extension's pages is not its id.
const runtime = vi.hoisted(() => ({
  id: 'nutgraf@test',
  getURL: (path: string) => `moz-extension://a-uuid/${path}`,
}));
vi.mock('webextension-polyfill', () => ({
  default: { declarativeNetRequest: { updateSessionRules }, runtime },
}));
const { allowLoopback, forbidLoopback, loopbackRule } =
  await import('../../../../src/background/engines/endpoint/origin-rule');

describe('the Origin header is removed for', () => {
  test.each([
    ['http://localhost:11434/v1', '|http://localhost:11434/'],
    ['http://127.0.0.1:1234/v1', '|http://127.0.0.1:1234/'],
    ['http://[::1]:8080/', '|http://[::1]:8080/'],
    ['https://localhost:8443/v1', '|https://localhost:8443/'],
  ])('%s', (address, urlFilter) => {
    expect(loopbackRule(address)?.condition).toMatchObject({
      urlFilter,
      initiatorDomains: ['a-uuid'],
      tabIds: [-1],
    });
  });
});

describe('the Origin header is kept for', () => {
  test.each([
    'https://api.example/v1',
    'http://localhost.example/',
    'http://192.168.0.2:11434/',
    'file:///a',
    'ftp://localhost/a',
    '',
  ])('%s', (address) => {
    expect(loopbackRule(address)).toBeUndefined();
  });
});

describe('there is at most one rule', () => {
  test.each([
    ['the server on this machine has it', () => allowLoopback('http://localhost:11434/v1'), 1],
    ['another server takes it away', () => allowLoopback('https://api.example/v1'), 0],
  ])('%s', async (_what, change, count) => {
    updateSessionRules.mockReset().mockResolvedValue();
    await change();
    const rules: unknown = expect.objectContaining({ id: 1 });
    expect(updateSessionRules.mock.calls).toEqual([
      [{ removeRuleIds: [1], addRules: Array.from({ length: count }, () => rules) }],
    ]);
  });

  test('none when everything is cleared', async () => {
    updateSessionRules.mockReset().mockResolvedValue();
    await forbidLoopback();
    expect(updateSessionRules.mock.calls).toEqual([[{ removeRuleIds: [1] }]]);
  });
});
