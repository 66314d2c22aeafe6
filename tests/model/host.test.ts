import { expect, test } from 'vitest';
import { hostOf, siteOf } from '../../src/model/host';

test.each([
  ['https://news.example/a', 'news.example'],
  ['https://News.Example:8443/a?b#c', 'news.example'],
  ['https://reader:word@news.example/', 'news.example'],
  ['http://bücher.example/', 'xn--bcher-kva.example'],
  ['http://[::1]:11434/', '[::1]'],
  ['file:///tmp/page.html', ''],
  ['about:blank', ''],
  ['news.example', ''],
  ['', ''],
])('the host of %s is "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ['www.news.example', 'news.example'],
  ['news.example.', 'news.example'],
  ['www.example', 'www.example'],
  ['wwww.news.example', 'wwww.news.example'],
  ['', ''],
])('the site of %s is "%s"', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
