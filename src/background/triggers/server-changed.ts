import type { Storage } from 'webextension-polyfill';
import { parseEndpoint, STORAGE_KEYS } from '../../model/settings';
import { forbidLoopback, loopbackRule } from '../engines/endpoint/origin-rule';

/** Removes the rule for a server on this machine when the reader removes the server, or chooses one elsewhere. */
export async function onLocalChange(changes: Readonly<Record<string, Storage.StorageChange>>): Promise<void> {
  const change = changes[STORAGE_KEYS.endpoint];
  if (change === undefined || loopbackRule(parseEndpoint(change.newValue).url) !== undefined) return;
  await forbidLoopback();
}
