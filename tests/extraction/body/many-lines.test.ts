import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pull } from '../../../scripts/pages/pull';
import { unstyledSight } from '../../../src/content/sight/unstyled';

const paragraph = (at: number): string =>
  `The council of Lowmere voted on day ${at} to sell the old ferry, which has not left the harbour for years, said its clerk.`;
const article = [1, 2, 3, 4].map(paragraph);
const list = `<ul>${'<li>one two</li>'.repeat(6000)}</ul>`;

describe('a page of thousands of lines', () => {
  it.each([
    ['after', `${list}<main>${article.map((text) => `<p>${text}</p>`).join('')}</main>`],
    ['before', `<main>${article.map((text) => `<p>${text}</p>`).join('')}</main>${list}`],
  ])('gives the whole article that stands %s them', (_, body) => {
    const { document } = parseHTML(
      `<html lang="en"><body><h1>Lowmere sells its ferry</h1>${body}</body></html>`,
    );
    const { text } = pull(document, { url: 'https://news.example/a', sight: unstyledSight });
    expect(text.split('\n')).toEqual(article);
  });
});
