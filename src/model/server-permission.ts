import { LOOPBACK_HOSTS } from './private-host';
import { originPattern } from './origin';
import type { EndpointSettings } from './settings';

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

/** What to give back when one server takes the place of another, or none (`NO_ENDPOINT`) does; undefined for nothing. */
export function permissionToReturn(
  before: EndpointSettings,
  next: EndpointSettings,
  scheme?: string,
): ServerPermission | undefined {
  const given = serverPermission(before.url, scheme);
  const needed = serverPermission(next.url, scheme);
  const own = before.wasAllowed === true ? [] : (given?.origins ?? []);
  const origins = own.filter((origin) => !needed?.origins.includes(origin));
  const isDataOver = given?.data_collection !== undefined && needed?.data_collection === undefined;
  if (origins.length === 0 && !isDataOver) return undefined;
  return isDataOver ? { origins, data_collection: given.data_collection } : { origins };
}
