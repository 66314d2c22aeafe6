import browser from 'webextension-polyfill';
import { failed, success, type Outcome } from '../model/outcome';
import { forgetAsks } from './asks';
import { forgetFirefoxModels } from './engines/browser/firefox-ml';
import { forbidLoopback } from './engines/endpoint/origin-rule';
import { stopRefining } from './refine/refine';
import { betweenPages } from './storage/recent';
import { afterSessionWrites } from './storage/session-room';
import { endUntilCleared } from './storage/until-cleared';

type Step = () => Promise<unknown>;

/**
 * Forgets everything that the extension keeps, and gives back what the reader allowed it beyond the install. A step
 * that fails (sync storage may be switched off by policy) does not stop the others.
 */
export async function clearEverything(): Promise<Outcome<null>> {
  const { session, local, sync } = browser.storage;
  // First of all, since work under way would write again: it stores nothing more, and what it is storing is awaited.
  endUntilCleared();
  const areStopped = await allDone([() => stopRefining(), forgetAsks]);
  const areCleared = await allDone([
    () => afterSessionWrites().then(() => session.clear()),
    () => betweenPages(() => local.clear()),
    () => sync.clear(),
    forbidLoopback,
    () => forgetFirefoxModels(),
    giveSitesBack,
  ]);
  return areStopped && areCleared ? success(null) : failed({ code: 'unexpected' });
}

/** Takes every step, whether or not others fail; true when all succeeded. */
async function allDone(steps: readonly Step[]): Promise<boolean> {
  const taken = await Promise.all(
    steps.map(async (step) => {
      try {
        await step();
        return true;
      } catch (error) {
        console.error('Nutgraf: not everything is cleared:', error);
        return false;
      }
    }),
  );
  return taken.every(Boolean);
}

async function giveSitesBack(): Promise<void> {
  const { origins = [], data_collection: data = [] } = await browser.permissions.getAll();
  if (origins.length === 0 && data.length === 0) return;
  await browser.permissions.remove(data.length === 0 ? { origins } : { origins, data_collection: data });
}
