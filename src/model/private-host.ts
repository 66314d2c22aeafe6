/**
 * Loopback, private, shared and link-local addresses as a browser writes them (RFC 6890); 0.0.0.0 is this machine, too.
 * Private networks between machines that are apart use the shared ones, 100.64.0.0/10.
 */
const PRIVATE_V4 =
  /^(?:0|10|127|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]+$/u;
/** "[::1]", "[::]", an embedded IPv4 address, "[fc00::]" to "[fdff::]", "[fe80::]" to "[febf::]". */
const PRIVATE_V6 = /^\[(?:::|f[cd][\da-f]{2}:|fe[89ab][\da-f]:)/u;
/**
 * A name without a dot, which only the own network can resolve, and what ends in a name that the public one does not
 * have: RFC 6761 and 6762, RFC 8375, and by custom of routers.
 */
const PRIVATE_NAME = /^(?:[^.:]+|.+\.(?:localhost|local|internal|home\.arpa|home|lan))$/u;

/** This machine, as `URL.hostname` gives it, where people have servers of their own listen. */
export const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a host is on the reader's own machine or network, where a server may act on a mere request.
 *
 * @param hostname as `URL.hostname` gives it
 */
export function isPrivateHost(hostname: string): boolean {
  // "localhost." is the same host, and an address does not end in a dot.
  const name = hostname.replace(/\.$/u, '');
  return PRIVATE_V4.test(name) || PRIVATE_V6.test(name) || PRIVATE_NAME.test(name);
}
