import { LOOPBACK_HOSTS } from './private-host';
import { originPattern } from './origin';

/** What the browser has to allow before the reader's server is asked; `permissions.request` and the like take it. */
export interface ServerPermission {
  readonly origins: string[];
  /** Firefox's consent to data leaving the device, as the manifest declares it. Chrome rejects the field. */
  readonly data_collection?: 'websiteContent'[];
}

/**
 * The permission for a server: its origin, and in Firefox that the text of an article leaves the device, unless the
 * server is on it. Undefined for what is no address of a server.
 *
 * @param scheme of the extension's own pages, which tells the browser
 */
export function serverPermission(
  url: string,
  scheme = globalThis.location?.protocol,
): ServerPermission | undefined {
  const pattern = originPattern(url);
  if (pattern === undefined) return undefined;
  const leavesDevice = !LOOPBACK_HOSTS.has(new URL(url).hostname);
  return scheme === 'moz-extension:' && leavesDevice
    ? { origins: [pattern], data_collection: ['websiteContent'] }
    : { origins: [pattern] };
}

/** The part of a server's permission that another server, or none, does not need. */
export function permissionToReturn(
  before: ServerPermission | undefined,
  next: ServerPermission | undefined,
): ServerPermission | undefined {
  const origins = (before?.origins ?? []).filter((origin) => !next?.origins.includes(origin));
  const isDataOver = before?.data_collection !== undefined && next?.data_collection === undefined;
  if (origins.length === 0 && !isDataOver) return undefined;
  return isDataOver ? { origins, data_collection: before.data_collection } : { origins };
}
