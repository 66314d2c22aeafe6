/**
 * Expression that starts watching the page for any change in its document, its open shadow roots and its same-site
 * frames.
 */
export const WATCH = `(() => {
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*'))
      for (const inner of [element.shadowRoot, element.contentDocument]) if (inner) roots.push(inner);
  globalThis.__changes = [];
  const note = (records) => { for (const r of records) globalThis.__changes.push(r.type + ' ' + r.target.nodeName); };
  globalThis.__observer = new MutationObserver(note);
  for (const root of roots)
    globalThis.__observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.__markup = () => roots.map((root) => root.innerHTML ?? root.documentElement.outerHTML).join('');
  globalThis.__before = globalThis.__markup();
  globalThis.__globals = 0;
  globalThis.__globals = Object.keys(globalThis).length;
})()`;

/** Expression that returns, as JSON, what changed in the document and what else the page could notice. */
export const CHANGES = `(() => {
  for (const r of globalThis.__observer.takeRecords()) globalThis.__changes.push(r.type + ' ' + r.target.nodeName);
  return JSON.stringify({
    changes: globalThis.__changes,
    isSame: globalThis.__before === globalThis.__markup(),
    hasGlobal: '__nutgraf' in globalThis,
    newGlobals: Object.keys(globalThis).length - globalThis.__globals,
  });
})()`;

/** Result of `CHANGES` when nothing was touched. */
export const UNTOUCHED = JSON.stringify({ changes: [], isSame: true, hasGlobal: false, newGlobals: 0 });
