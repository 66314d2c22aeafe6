import { articleAbout } from './pages';

/**
 * A page that fights back: it breaks what scripts in its own world rely on, shadows properties of the document (DOM
 * clobbering, which isolated worlds see as well), and watches everything that it can. Whatever it notices of an
 * extension is recorded in `__noticed`.
 */
export const hostilePage: string = articleAbout('Elmsworth')
  .replace(
    '<h1>',
    `<script>
    window.__noticed = [];
    const notice = (what) => window.__noticed.push(what);
    const broken = () => { throw new Error('broken by the page') };
    for (const name of ['map', 'filter', 'flatMap', 'push', 'join']) Array.prototype[name + 'Kept'] = Array.prototype[name];
    Object.defineProperty(Node.prototype, 'textContent', { get: broken, configurable: true });
    Object.defineProperty(Element.prototype, 'children', { get: broken, configurable: true });
    Element.prototype.getAttribute = broken;
    Document.prototype.querySelector = broken;
    Document.prototype.querySelectorAllKept = Document.prototype.querySelectorAll;
    Document.prototype.querySelectorAll = broken;
    Document.prototype.createTreeWalker = broken;
    String.prototype.replace = () => 'MADE UP';
    JSON.stringify = () => '{"ok":true,"value":"MADE UP"}';
    window.getComputedStyle = broken;
    Object.prototype.ok = true;
    Object.prototype.failure = { code: 'MADE UP' };
    window.addEventListener('message', (event) => notice('message ' + String(event.data).slice(0, 40)));
    for (const type of ['focus', 'blur', 'selectionchange', 'beforematch', 'DOMNodeInserted'])
      document.addEventListener(type, (event) => { if (event.detail === 'nutgraf') notice(type) }, true);
    window.__nutgraf = { pull: () => ({ ok: true, value: 'MADE UP' }), reveal: broken, conceal: broken };
    </script><form name="body"><input name="textContent"><input name="childNodes"><input name="parentNode">
    <input name="attributes"><input name="nodeType"></form><img name="documentElement"><img name="querySelectorAll">
    <img name="title"><form id="head" name="head"><input name="querySelector"></form><h1>`,
  )
  .replace('Tilda Oake', 'Tilda <b>Oake</b><!-- --><script>document.title</script>')
  .replace(
    '</article>',
    `<p>The mayor&#x202E; of the town &lt;img src=x onerror=alert(1)&gt; thanked 12 divers of the&#x200B; fire brigade for their work in 2018.</p>
     <a href="javascript:alert(1)">Javascript</a></article>
     <script>
     // On the very objects, too: their own properties come before those of their prototypes.
     for (const node of [document, document.body, ...document.querySelectorAllKept.call(document, 'article, article *')])
       for (const name of ['childNodes', 'firstChild', 'nextSibling', 'localName', 'nodeType', 'shadowRoot', 'attributes'])
         Object.defineProperty(node, name, { get: broken, configurable: true });
     </script>
     <script type="application/ld+json">{"@type":"NewsArticle","headline":{"@id":"#a"},"author":{"@id":"#a","author":{"@id":"#a"}},"datePublished":"<script>"}</script>`,
  );

/**
 * An article whose page shadows every property there is (DOM clobbering): the form around the article has an input
 * named like each property of a form, and the document an image named like each property of a document. Isolated
 * worlds see these as well. They are inserted once the page is parsed, since the browser's own tools stumble over them.
 */
export const clobberedPage: string = articleAbout('Elmsworth')
  // What follows the first form is lost to whoever asks the form for its next sibling.
  .replace('<article>', '<form></form><form id="__nutgraf" itemprop="articleBody"><article>')
  .replace(
    '</article>',
    `</article></form><script>
    const namesOf = (object) => {
      const names = new Set();
      for (let at = Object.getPrototypeOf(object); at !== null; at = Object.getPrototypeOf(at))
        for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      return names;
    };
    const forms = [...document.querySelectorAll('form')];
    const [form] = forms;
    const create = document.createElement.bind(document);
    const add = Function.prototype.call.bind(Element.prototype.append);
    const shadows = (tag, names) => [...names].map((name) => Object.assign(create(tag), { name }));
    const images = shadows('img', namesOf(document));
    const names = namesOf(form);
    const inputs = () => shadows('input', names).map((input) => Object.assign(input, { type: 'hidden' }));
    const { body } = document;
    globalThis.__isClobbered = () => forms.every(({ nextSibling }) => nextSibling.name === 'nextSibling') &&
      typeof form.childNodes.length !== 'number' && document.body === images.find(({ name }) => name === 'body');
    for (const each of forms) add(each, ...inputs());
    add(body, ...images);
    </script>`,
  );

/**
 * Expression in the page: tries to talk to the extension and to load its files, and returns the results.
 *
 * @param base the extension's own address, e.g. `chrome-extension://ID/`, which a page could not guess in Firefox
 * @param id what the page would send messages to
 */
export const attack = (base: string, id: string): string => `(async () => {
  const results = {};
  const runtime = globalThis.chrome?.runtime ?? globalThis.browser?.runtime;
  results.runtime = runtime?.sendMessage === undefined ? 'none' : 'there';
  if (runtime?.sendMessage !== undefined) {
    results.answer = await new Promise((resolve) => {
      try {
        runtime.sendMessage(${JSON.stringify(id)}, { kind: 'condense', tabId: 1, viewId: 'x', questionId: 'x' }, (answer) =>
          resolve(answer === undefined ? 'nothing' : 'ANSWERED'));
        setTimeout(() => resolve('nothing'), 1000);
      } catch { resolve('nothing') }
    });
  }
  const reach = async (path) => {
    try { await fetch(${JSON.stringify(base)} + path); return 'REACHED' } catch { return 'refused' }
  };
  results.manifest = await reach('manifest.json');
  results.popup = await reach('src/popup/index.html');
  results.script = await reach('src/content/content-script.js');
  results.image = await new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve('REACHED');
    image.onerror = () => resolve('refused');
    image.src = ${JSON.stringify(base)} + 'icons/icon-16.png';
  });
  window.postMessage({ kind: 'pull', scope: 'page' }, '*');
  return results;
})()`;

/**
 * Expression in the content script's own world, as a page's process that was taken over would run it: sends every request
 * that would do harm, by message and by port, and reads the storage. Returns what came back.
 */
export const ATTACK_FROM_INSIDE = `(async () => {
  const requests = [
    { kind: 'forget-pages', urls: 'all' },
    { kind: 'never-keep', host: 'localhost' },
    { kind: 'keep-again', host: 'bank.example' },
    { kind: 'condense', tabId: 1, viewId: 'x', questionId: 'x' },
    { kind: 'clear-everything' },
  ];
  const answers = [];
  for (const request of requests) {
    answers.push(await Promise.race([
      chrome.runtime.sendMessage(request).catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 300)),
    ]));
    answers.push(await new Promise((resolve) => {
      const port = chrome.runtime.connect();
      port.onMessage.addListener(resolve);
      port.onDisconnect.addListener(() => resolve('closed'));
      port.postMessage(request);
      setTimeout(resolve, 300);
    }));
  }
  for (const area of ['local', 'sync', 'session'])
    answers.push(await chrome.storage[area].get(null).catch(() => 'closed'));
  return answers.map((answer) => answer ?? 'nothing');
})()`;

/** The required result of every attack, whether the page sees a `runtime` or not. */
export const REPELLED = {
  manifest: 'refused',
  popup: 'refused',
  script: 'refused',
  image: 'refused',
} as const;

/** Pages beyond anything that a person writes. */
/**
 * Items of the giant list. `GIANT_ITEMS=1000000` makes it a million, which take the browser minutes just to lay out.
 */
export const GIANT_ITEMS = Number(process.env['GIANT_ITEMS'] ?? 300_000);

export const giants: readonly { readonly what: string; readonly path: string; readonly body: string }[] = [
  { what: 'one word of 10 MB', path: '/giant-word', body: `<p>${'x'.repeat(10_000_000)}</p>` },
  {
    // Hidden: Chromium itself does not survive laying them out.
    what: '100,000 elements in each other',
    path: '/giant-nest',
    body: `<title>Nest</title><p>Three divers reached the bottom of the harbour on Monday, said the mayor of Elmsworth.
      <div hidden id="nest"></div><script>
      let at = document.getElementById('nest');
      for (let i = 0; i < 100000; i++) at = at.appendChild(document.createElement('div'));</script>`,
  },
  {
    what: '1,000 elements in each other, all of them seen',
    path: '/seen-nest',
    body: `<title>Nest</title><div id="nest"></div><script>
      let at = document.getElementById('nest');
      for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Three divers reached the bottom of the harbour on Monday, said the mayor.'</script>`,
  },
  {
    what: `${GIANT_ITEMS.toLocaleString('en')} list items`,
    path: '/giant-list',
    body: `<title>List</title><ul>${'<li>one two'.repeat(GIANT_ITEMS)}</ul>`,
  },
  {
    what: '100,000 links',
    path: '/giant-links',
    body: `<title>Links</title><ul>${'<li><a href="/news/one">One of many headlines about the ferry</a>'.repeat(100_000)}</ul>`,
  },
];

/** A page of 300,000 elements that counts the ticks of its own timer on its root, without changing any text. */
export const tickingPage = `<!doctype html><html lang="en" data-ticks="0"><title>Ticks</title><article>${'<p>The harbour wall of Elmsworth sank.'.repeat(300_000)}</article>
<script>setInterval(() => { document.documentElement.dataset.ticks++ }, 1)</script></html>`;

/**
 * A large page that keeps replacing its text by other words: twenty paragraphs at its beginning and twenty at its end,
 * with 300,000 elements between them that take time to read.
 */
export const rewrittenPage = `<!doctype html><html lang="en"><title>Wall</title><h1>The harbour wall of Elmsworth</h1>
<article>${'<p></p>'.repeat(20)}${'<div></div>'.repeat(300_000)}${'<p></p>'.repeat(20)}</article>
<script>
const lines = document.querySelectorAll('p');
let turn = 0;
const rewrite = () => {
  turn += 1;
  const word = turn % 2 === 0 ? 'EVEN' : 'ODD';
  for (const line of lines)
    line.textContent = 'The ' + word + ' inspectors said on Monday that the wall had sunk by 12 millimetres.';
  document.documentElement.dataset.turn = turn;
};
rewrite();
setInterval(rewrite, 5);
</script></html>`;
