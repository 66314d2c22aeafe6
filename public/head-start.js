// The first script of the popup's document: finds the tab and asks for its facts before any module is loaded, each of
// which would take its time first. A script of its own, for a module waits until the document has been parsed.
// What it leaves for the modules: see `HeadStart` in src/popup/session.ts.
globalThis.headStart = (() => {
  const { tabs, runtime } = globalThis.browser ?? globalThis.chrome;
  const viewId = crypto.randomUUID();
  // In a tab or small window of its own the address names the tab; a popup is about the active one.
  const named = new URLSearchParams(location.search).get('tab');
  const tabId =
    named === null
      ? tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id)
      : Promise.resolve(Number(named));
  const answer = tabId.then((tabId) => runtime.sendMessage({ kind: 'condense', tabId, viewId }));
  // Taken up later, and no error before.
  answer.catch(() => undefined);
  return { viewId, tabId, answer };
})();
