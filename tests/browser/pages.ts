import { readFileSync } from 'node:fs';
import type { ServedFile } from '../../scripts/browsers/serve';

export const sample = readFileSync('scripts/sample/page.html', 'utf8');

/** An article of a few paragraphs about a given place, so that two articles can be distinguished. */
export const articleAbout = (place: string): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${place} opens its new bridge after nine years</title></head><body>
<h1>${place} opens its new bridge after nine years</h1><article>
<p>The new bridge of ${place} was opened on Monday, nine years after the old one was swept away by a flood in March 2017.</p>
<p>Mayor Tilda Oake said that the bridge had cost 42 million crowns, 6 million more than the council had planned in 2019.</p>
<p>About 3,000 people walked across it on the first evening, according to the fire brigade of ${place}, which counted them at both ends.</p>
<p>Lorries heavier than 12 tonnes will not be allowed to use it until inspectors have finished their report in the autumn.</p>
<p>The ferry that replaced the bridge is expected to be sold to a museum, but the council has not yet agreed on a price.</p>
</article></body></html>`;

const paragraph = (text: string): string => `<p>${text}</p>`;

const article = articleAbout('Elmsworth');

/** Pages that an extension encounters and that contain no article, or a difficult one. */
export const files: ReadonlyMap<string, ServedFile> = new Map<string, ServedFile>([
  ['/sample', { body: sample }],
  ['/elmsworth', { body: article }],
  // The same at another address: a page that only changes its query is the same page.
  ['/elmsworth-again', { body: article }],
  ['/tarnbeck', { body: articleAbout('Tarnbeck') }],
  [
    '/link',
    {
      body: '<!doctype html><html lang="en"><title>Links</title><style>a { display: block; padding: 90px; font-size: 40px }</style><a href="/tarnbeck">The bridge of Tarnbeck</a>',
    },
  ],
  ['/empty', { body: '<!doctype html><title></title><body></body>' }],
  [
    '/login',
    {
      body: '<!doctype html><html lang="en"><title>Log in</title><h1>Log in</h1><form><label>Name <input name="user"></label><label>Password <input type="password"></label><button>Log in</button><a href="/forgot">Forgot your password?</a></form>',
    },
  ],
  [
    '/home',
    {
      body: `<!doctype html><html lang="en"><title>The Quay Courier</title><nav><a href="/world">World</a> <a href="/money">Money</a></nav><main>${Array.from({ length: 24 }, (_, i) => `<div class="card"><h3><a href="/story/${i}">Council number ${i} votes on a new harbour wall</a></h3></div>`).join('')}</main><footer>© Courier</footer>`,
    },
  ],
  [
    '/one-sentence',
    {
      body: '<!doctype html><html lang="en"><title>Ferry sold</title><h1>Ferry sold</h1><article><p>The old ferry of Elmsworth was sold to the maritime museum for 90,000 crowns on Friday.</p></article>',
    },
  ],
  [
    '/veiled',
    {
      body: article.replace('<title>', '<style>html, body { visibility: hidden; opacity: 0 }</style><title>'),
    },
  ],
  ['/loading', { body: article.replace('</article></body></html>', ''), neverEnds: true }],
  ['/loading-nothing', { body: '<!doctype html><html lang="en"><title>Wait</title><body>', neverEnds: true }],
  [
    '/framed',
    {
      body: '<!doctype html><html lang="en"><title>Reader</title><iframe src="/elmsworth" width="900" height="700"></iframe>',
    },
  ],
  [
    '/in-shadow',
    {
      body: `<!doctype html><html lang="en"><title>Elmsworth opens its new bridge after nine years</title>
<main><template shadowrootmode="open">
<h1>Elmsworth opens its new bridge after nine years</h1><slot></slot>
<p>Mayor Tilda Oake said that the bridge had cost 42 million crowns, 6 million more than the council had planned.</p>
<p>Lorries heavier than 12 tonnes will not be allowed to use it until inspectors have finished their report in autumn.</p>
</template><p>The new bridge of Elmsworth was opened on Monday, nine years after a flood swept the old one away.</p></main>`,
    },
  ],
  [
    '/framed-elsewhere',
    {
      body: '<!doctype html><html lang="en"><title>Reader</title><body><script>document.write(`<iframe src="http://127.0.0.1:${location.port}/elmsworth" width="900" height="700"></iframe>`)</script>',
    },
  ],
  [
    '/big',
    {
      body: article.replace(
        '</article>',
        `</article><section hidden>${paragraph('Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod. '.repeat(13)).repeat(5_200)}</section>`,
      ),
    },
  ],
  [
    '/unknown-language',
    {
      body: `<!doctype html><html lang="x-zorp"><title>Vreb onko tal mirrun</title><h1>Vreb onko tal mirrun</h1><article>${Array.from({ length: 5 }, (_, i) => paragraph(`Vreb onko tal mirrun besk ${i + 3} drolfen, ak sommi tarrek unvel grosh pindo vask helmur. Onko drel 4${i} tarrun, besk ulmi frant ovel sunk marrid tho plen.`)).join('')}</article>`,
    },
  ],
  [
    '/document.pdf',
    {
      type: 'application/pdf',
      body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    },
  ],
  [
    '/image.png',
    {
      type: 'image/png',
      body: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    },
  ],
]);
