import browser from 'webextension-polyfill';

/**
 * Has the browser ask the reader for a permission, unless it is given already. Must be called within the click, before
 * any await. Never rejects: where the browser cannot ask (an origin that it does not know, no click any more), the
 * permission is not given.
 */
export async function requestPermission(wanted: object): Promise<boolean> {
  try {
    return await browser.permissions.request(wanted);
  } catch (error) {
    console.warn('Nutgraf: the browser did not ask:', error);
    return false;
  }
}

/** True if the reader has allowed these origins already. Called before `requestPermission`, it answers for before. */
export async function isAllowed(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...origins] });
  } catch (error) {
    console.warn('Nutgraf: the browser does not know such an origin:', error);
    return false;
  }
}
