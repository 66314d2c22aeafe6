import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { App } from '../app';
import { activeTabId, startSession } from '../session';

/** The popup's view at the side of the window, about whichever tab is in front of the reader. */
export function Panel() {
  const [session, setSession] = useState(() => startSession(activeTabId()));
  useEffect(() => {
    let ownWindow: number | undefined;
    void browser.windows.getCurrent().then(({ id }) => (ownWindow = id));
    // Other windows' tabs come to the front too: what is seen here stays, with all that the reader chose in it.
    const follow = ({ windowId }: Tabs.OnActivatedActiveInfoType): void => {
      if (ownWindow === undefined || windowId === ownWindow) setSession(startSession(activeTabId()));
    };
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  // The key makes a new view of a new tab: nothing of the other tab's page can stay on screen.
  return <App key={session.viewId} session={session} />;
}
