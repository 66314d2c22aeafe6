/**
 * This machine, and what a router or a container's network gives to others near it (RFC 1918): there, servers
 * speak plain http.
 */
const LOCAL =
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|192\.168(?:\.\d{1,3}){2}|[^.:]+|.+\.local)$/u;

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
  if (!hasScheme && !LOCAL.test(url.hostname)) url.protocol = 'https:';
  const path = url.pathname.replace(/\/(?:chat\/completions|models)\/?$/u, '').replace(/(?<!\/)\/+$/u, '');
  // Nothing after the host is the server's front page; all of them have their interface here.
  return `${url.origin}${path === '' ? '/v1' : path}`;
}
