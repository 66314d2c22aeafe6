import { expect, test } from 'vitest';
import { hostNameIn } from '../../../src/popup/settings/host-name';

test.each([
  ['harbour-post.example', 'harbour-post.example'],
  ['  Harbour-Post.EXAMPLE ', 'harbour-post.example'],
  ['https://www.harbour-post.example/a?b#c', 'harbour-post.example'],
  ['WWW.Clinic.example.', 'clinic.example'],
  ['www.example', 'www.example'],
  ['localhost:8080', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['', undefined],
  ['   ', undefined],
  ['two words', undefined],
  ['https://', undefined],
])('%j means the host %j', (input, host) => {
  expect(hostNameIn(input)).toBe(host);
});
