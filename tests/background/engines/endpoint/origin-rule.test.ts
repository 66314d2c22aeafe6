import { describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { loopbackRule } = await import('../../../../src/background/engines/endpoint/origin-rule');

describe('the Origin header goes', () => {
  test.each([
    ['http://localhost:11434/v1', '|http://localhost:11434/'],
    ['http://127.0.0.1:1234/v1', '|http://127.0.0.1:1234/'],
    ['http://[::1]:8080/', '|http://[::1]:8080/'],
  ])('%s', (address, urlFilter) => {
    expect(loopbackRule(address)?.condition).toMatchObject({ urlFilter, tabIds: [-1] });
  });
});

describe('the Origin header stays', () => {
  test.each([
    'https://api.example/v1',
    'http://localhost.example/',
    'http://192.168.0.2:11434/',
    'file:///a',
    '',
  ])('%s', (address) => {
    expect(loopbackRule(address)).toBeUndefined();
  });
});
