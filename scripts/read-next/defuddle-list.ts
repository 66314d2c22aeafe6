import Defuddle from 'defuddle';
import { parseHTML } from 'linkedom';
import { readAddress } from '../../src/extraction/read-next/links/address';
import { isHeadlineLike } from '../../src/extraction/read-next/phrases/headline';
import type { Predicted } from './predicted';

const KEY_LENGTH = 40;

/**
 * Builds a list from Defuddle, which offers none: its debug output names the blocks that it removed as related content.
 * The links are those of the smallest elements whose text begins like a removed block.
 */
export function defuddleList(html: string, url: string): readonly Predicted[] {
  const { debug } = new Defuddle(parseHTML(html).document, { url, debug: true }).parse();
  const removed = (debug?.removals ?? []).filter(({ reason }) => reason?.includes('related') === true);
  const keys = new Set(removed.map(({ text }) => keyOf(text)).filter((key) => key.length > 8));
  if (keys.size === 0) return [];
  const { document } = parseHTML(html);
  const blocks = [...document.querySelectorAll('div,section,aside,ul,ol,p')].filter((element) =>
    keys.has(keyOf(element.textContent ?? '')),
  );
  const items = new Map<string, Predicted>();
  for (const block of blocks.filter((one) => !blocks.some((other) => other !== one && one.contains(other)))) {
    for (const link of block.querySelectorAll('a[href]')) {
      const title = (link.textContent ?? '').replace(/\s+/gu, ' ').trim();
      const address = readAddress(link.getAttribute('href') ?? '', url);
      if (address !== undefined && isHeadlineLike(title)) items.set(address.key, { title, url: address.url });
    }
  }
  return [...items.values()];
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, '').slice(0, KEY_LENGTH);
}
