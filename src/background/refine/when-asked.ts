import { forgetRefinings } from './refinings';

let isLoaded = false;

/** What a model is asked by and checked against: not for every reader, so it is loaded when one asks. */
export function refining(): Promise<typeof import('./refine')> {
  isLoaded = true;
  return import('./refine');
}

/** A tab is gone: what was written for it is wanted no more. Loads nothing: what was never loaded is not at work. */
export async function dropRefinings(tabId: number): Promise<void> {
  if (isLoaded) await (await refining()).stopRefining(tabId);
  await forgetRefinings(tabId);
}
