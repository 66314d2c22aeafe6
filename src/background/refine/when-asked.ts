import { forgetRefinings } from './refinings';

let isLoaded = false;

/** The code that asks a model and checks its answers: most readers do not need it, so it is loaded on demand. */
export function refining(): Promise<typeof import('./refine')> {
  isLoaded = true;
  return import('./refine');
}

/** Drops what was written for a tab that is gone. Loads nothing, since code that was never loaded is not at work. */
export async function dropRefinings(tabId: number): Promise<void> {
  if (isLoaded) await (await refining()).stopRefining(tabId);
  await forgetRefinings(tabId);
}
