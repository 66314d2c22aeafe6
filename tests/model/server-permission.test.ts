import { expect, test } from 'vitest';
import { NO_ENDPOINT } from '../../src/model/settings';
import { permissionToReturn, serverPermission } from '../../src/model/server-permission';

const FIREFOX = 'moz-extension:';
const CHROME = 'chrome-extension:';
const data_collection = ['websiteContent'];

test.each([
  ['http://localhost:11434/v1', { origins: ['http://localhost/*'] }],
  ['http://[::1]:11434/v1', { origins: ['http://[::1]/*'] }],
  ['https://ai.example/v1', { origins: ['https://ai.example/*'], data_collection }],
  ['http://192.168.1.7:8080', { origins: ['http://192.168.1.7/*'], data_collection }],
  ['ftp://ai.example', undefined],
  ['', undefined],
])('Firefox is asked whether an article may leave the device, for a server elsewhere: %s', (url, wanted) => {
  expect(serverPermission(url, FIREFOX)).toEqual(wanted);
});

test('Chrome is asked for the origin alone, since it rejects a field that it does not know', () => {
  const wanted = { origins: ['https://ai.example/*'] };
  expect(serverPermission('https://ai.example/v1', CHROME)).toEqual(wanted);
  expect(serverPermission('https://ai.example/v1', undefined)).toEqual(wanted);
});

test.each([
  ['https://ai.example', '', { origins: ['https://ai.example/*'], data_collection }],
  ['https://ai.example', 'http://localhost', { origins: ['https://ai.example/*'], data_collection }],
  ['https://ai.example', 'https://other.example', { origins: ['https://ai.example/*'] }],
  ['http://localhost', 'https://other.example', { origins: ['http://localhost/*'] }],
  ['https://ai.example/v1', 'https://ai.example/v2', undefined],
  ['', 'https://ai.example', undefined],
])('after %s, %j needs nothing of what is given back', (before, next, given) => {
  const at = (url: string) => ({ ...NO_ENDPOINT, url });
  expect(permissionToReturn(at(before), at(next), FIREFOX)).toEqual(given);
});

test('an origin that the reader had allowed before, for a linked page, is not given back with the server', () => {
  const before = { ...NO_ENDPOINT, url: 'https://ai.example/v1', wasAllowed: true };
  expect(permissionToReturn(before, NO_ENDPOINT, CHROME)).toBeUndefined();
  expect(permissionToReturn(before, NO_ENDPOINT, FIREFOX)).toEqual({ origins: [], data_collection });
});
