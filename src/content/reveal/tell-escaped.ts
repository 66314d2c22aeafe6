import { ESCAPED } from '../../model/content-api';

/** Tells a view at the side that its sentences are no longer highlighted, since it has no other way to notice. */
export async function tellEscaped(): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ kind: ESCAPED });
  } catch {
    // No view is open, or the extension has been updated and this copy of the script has outlived it.
  }
}
