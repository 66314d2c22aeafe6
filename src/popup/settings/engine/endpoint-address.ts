import { isPrivateHost } from '../../../model/private-host';

/**
 * Returns the base address of the server that a reader means: "localhost:11434" becomes "http://localhost:11434/v1",
 * and "api.model.example/v1/chat/completions" becomes "https://api.model.example/v1".
 *
 * @returns undefined when the input has no address, or none with http(s)
 */
export function endpointAddress(input: string): string | undefined {
  const words = input.trim();
  if (words === '') return undefined;
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//iu.test(words);
  const guess = hasScheme ? words : `http://${words}`;
  if (!URL.canParse(guess)) return undefined;
  const url = new URL(guess);
  if (!/^https?:$/u.test(url.protocol) || url.hostname === '') return undefined;
  // A server on the reader's own machine or network rarely has a certificate.
  if (!hasScheme && !isPrivateHost(url.hostname)) url.protocol = 'https:';
  const path = url.pathname.replace(/\/(?:chat\/completions|models)\/?$/u, '').replace(/(?<!\/)\/+$/u, '');
  // Without a path the address is the server's front page; all such servers have their interface at "/v1".
  return `${url.origin}${path === '' ? '/v1' : path}`;
}
