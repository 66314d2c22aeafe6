import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pull } from '../../../../scripts/pages/pull';
import { unstyledSight } from '../../../../src/content/sight/unstyled';

const coverageOf = (body: string): string => {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  return pull(document, { url: 'https://quay.example/page', sight: unstyledSight }).seen.coverage;
};

describe('what a page shows of an article', () => {
  it('is whole when the page is a headline and a single sentence', () => {
    expect(
      coverageOf(
        '<h1>Ferry sold</h1><article><p>The old ferry of Elmsworth was sold to the maritime museum for 90,000 crowns on Friday.</p></article>',
      ),
    ).toBe('whole');
  });

  it('is none when the page asks to log in', () => {
    expect(
      coverageOf(
        '<h1>Log in</h1><form><label>Name <input></label><button>Log in</button><a href="/forgot">Forgot your password?</a></form>',
      ),
    ).toBe('no-article');
  });

  it('is none when one sentence stands among many headlines', () => {
    const cards = Array.from({ length: 12 }, (_, i) => `<h3><a href="/${i}">Council votes ${i}</a></h3>`);
    expect(
      coverageOf(`<p>The Quay Courier has news of the harbour from morning to night.</p>${cards.join('')}`),
    ).toBe('no-article');
  });
});
