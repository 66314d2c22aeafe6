import { forgetRefinings } from './refinings';

let isLoaded = false;

/** The code that asks a model and checks its answers: most readers do not need it, so it is loaded on demand. */
export function refining(): Promise<typeof import('./refine')> {
  isLoaded = true;
  return import('./refine');
}

/** A tab is gone: drops what was written for it. Loads nothing, since code that was never loaded is not at work. */
export async function dropRefinings(tabId: number): Promise<void> {
  if (isLoaded) await (await refining()).stopRefining(tabId);
  await forgetRefinings(tabId);
}
