import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { App } from '../app';
import { activeTabId, startSession } from '../session';

/** The popup's view in the side panel or sidebar, for whichever tab is active. */
export function Panel() {
  const [session, setSession] = useState(() => startSession(activeTabId()));
  useEffect(() => {
    let ownWindow: number | undefined;
    void browser.windows.getCurrent().then(({ id }) => (ownWindow = id));
    // Ignores tabs activated in other windows, so that this view keeps what the reader chose in it.
    const follow = ({ windowId }: Tabs.OnActivatedActiveInfoType): void => {
      if (ownWindow === undefined || windowId === ownWindow) setSession(startSession(activeTabId()));
    };
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  // The key makes a new view for each tab, so that nothing of the previous tab's page can stay on screen.
  return <App key={session.viewId} session={session} />;
}
