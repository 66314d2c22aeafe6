import { isPrivateHost } from '../../../model/private-host';

/** This machine, its neighbours at home and in containers, and names without a dot: there, servers speak plain http. */
const isLocal = (hostname: string): boolean => /^[^.:]+$/u.test(hostname) || isPrivateHost(hostname);

/**
 * The base address of the server that a reader means: "localhost:11434" is "http://localhost:11434/v1", and
 * "api.model.example/v1/chat/completions" is "https://api.model.example/v1".
 *
 * @returns undefined when there is none in it, or none over http(s)
 */
export function endpointAddress(input: string): string | undefined {
  const words = input.trim();
  if (words === '') return undefined;
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//iu.test(words);
  const guess = hasScheme ? words : `http://${words}`;
  if (!URL.canParse(guess)) return undefined;
  const url = new URL(guess);
  if (!/^https?:$/u.test(url.protocol) || url.hostname === '') return undefined;
  if (!hasScheme && !isLocal(url.hostname)) url.protocol = 'https:';
  const path = url.pathname.replace(/\/(?:chat\/completions|models)\/?$/u, '').replace(/(?<!\/)\/+$/u, '');
  // Nothing after the host is the server's front page; all of them have their interface here.
  return `${url.origin}${path === '' ? '/v1' : path}`;
}
