import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { gatherLines } from '../../../../src/extraction/body/lines/gather';
import { Marks } from '../../../../src/extraction/body/survey/marks';
import { isPictureText } from '../../../../src/extraction/body/judgement/picture-text';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { readTree } from '../../../../scripts/pages/pull';

/** Whether the line about the baker is recognised as the text of a picture. */
function isOfPicture(body: string): boolean {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const nodes = readTree(document.documentElement, unstyledSight);
  const [root] = nodes;
  const line = root && gatherLines(root).find(({ text }) => text.includes('baker'));
  if (line === undefined) throw new Error('No line');
  return isPictureText({ marks: new Marks(), nodes }, line);
}

const SAID = 'The baker of Tarn carries flour from a boat.';

describe('isPictureText', () => {
  it.each([
    ['a credit', `<div><img alt=""><p>${SAID} (photo: Nut)</p></div>`],
    ['a source', `<div><img alt=""><p>${SAID} (NUT/Orla Press)</p></div>`],
    ['the same in the picture', `<div><img alt="${SAID}"><p>${SAID}</p></div>`],
    ['a gallery', `<ul class="gallery"><li><img alt=""><p>${SAID}</p></li></ul>`],
    ['a caption within the line', `<p><span class="caption">${SAID}</span></p>`],
  ])('tells it by %s', (_, body) => {
    expect(isOfPicture(body)).toBe(true);
  });

  it.each([
    ['a text beside a picture', `<div class="media"><img alt=""><p>${SAID}</p></div>`],
    ['an entry with a heading', `<div class="gallery"><h3>Tarn</h3><img alt=""><p>${SAID}</p></div>`],
    ['a text without a picture', `<div><p>${SAID} (photo: Nut)</p></div>`],
    ['a box with more text', `<div><img alt=""><p>${SAID} (photo: Nut)</p><p>${SAID.repeat(3)}</p></div>`],
    ['a long text', `<div><img alt=""><p>${SAID.repeat(8)} (photo: Nut)</p></div>`],
  ])('leaves %s', (_, body) => {
    expect(isOfPicture(body)).toBe(false);
  });
});
