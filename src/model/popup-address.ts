/** The popup's page, as the manifest names it. */
export const POPUP = 'src/popup/index.html';

/** The popup's page for a tab that the background knows already, so that the popup need not ask the browser for it. */
export function popupFor(tabId: number): string {
  return `${POPUP}#tab=${tabId}`;
}
