/** Expression that starts to watch the page's document: everything that is changed in it from now on. */
export const WATCH = `(() => {
  globalThis.__changes = [];
  const note = (records) => { for (const r of records) globalThis.__changes.push(r.type + ' ' + r.target.nodeName); };
  globalThis.__observer = new MutationObserver(note);
  globalThis.__observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.__before = document.documentElement.outerHTML;
  globalThis.__globals = 0;
  globalThis.__globals = Object.keys(globalThis).length;
})()`;

/** Expression that tells, as JSON, what was changed in the document, and what else the page could notice. */
export const CHANGES = `(() => {
  for (const r of globalThis.__observer.takeRecords()) globalThis.__changes.push(r.type + ' ' + r.target.nodeName);
  return JSON.stringify({
    changes: globalThis.__changes,
    isSame: globalThis.__before === document.documentElement.outerHTML,
    hasGlobal: '__nutgraf' in globalThis,
    newGlobals: Object.keys(globalThis).length - globalThis.__globals,
  });
})()`;

/** What `CHANGES` gives when nothing was touched. */
export const UNTOUCHED = JSON.stringify({ changes: [], isSame: true, hasGlobal: false, newGlobals: 0 });
