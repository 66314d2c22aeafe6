import { isStem } from '../../model/highlight';

/** Name of the global, in the extension's isolated world, that holds this document's stem. */
const STEM_GLOBAL = '__nutgrafStem';

/**
 * The stem of this document's highlights, drawn at random once: every copy of this script must find what an earlier
 * one painted, and a page must not know a name beforehand.
 */
export function documentStem(): string {
  // This can also be a page's `<form id="__nutgrafStem">`, which is not a stem.
  const known: unknown = Reflect.get(globalThis, STEM_GLOBAL);
  if (isStem(known)) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const stem = Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  Object.assign(globalThis, { [STEM_GLOBAL]: stem });
  return stem;
}
