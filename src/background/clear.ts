import browser from 'webextension-polyfill';
import { success, type Outcome } from '../model/outcome';
import { forgetAsks } from './asks';
import { forgetFirefoxModels } from './engines/browser/firefox-ml';
import { forbidLoopback } from './engines/endpoint/origin-rule';
import { stopRefining } from './refine/refine';

/** Forgets everything that the extension keeps, and gives back what the reader allowed it beyond the install. */
export async function clearEverything(): Promise<Outcome<null>> {
  await stopRefining();
  await forgetAsks();
  const { session, local, sync } = browser.storage;
  await Promise.all([session.clear(), local.clear(), sync.clear(), forbidLoopback()]);
  await forgetFirefoxModels();
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  return success(null);
}
