/** How many bytes are searched for a declaration of the encoding (HTML Standard, § 13.2.3.2). */
const PRESCAN_BYTES = 1024;

/**
 * Decodes a page: byte order mark, else the Content-Type's charset, else a `<meta>` at its beginning, else
 * UTF-8 (HTML Standard, § 13.2.3.2). Bytes that make no sense become U+FFFD.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label =
    markOf(bytes) ?? /charset\s*=\s*["']?([\w:.-]+)/iu.exec(contentType)?.[1] ?? declaredIn(head) ?? 'utf-8';
  return decoderFor(label).decode(bytes);
}

function declaredIn(head: string): string | undefined {
  const label = /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/iu.exec(head)?.[1];
  // In UTF-16 the declaration could not have been read, so a page that declares it uses another encoding.
  return label !== undefined && /^utf-?16/iu.test(label) ? 'utf-8' : label;
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    // A RangeError means that no encoding has this label.
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}
