/** Bytes in which a page must name its encoding (HTML standard, 4.2.5.4). */
const PRESCAN_BYTES = 1024;

/** The decoder for an encoding's name; null where nobody knows it. */
function decoder(label: string | undefined): TextDecoder | null {
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}

function marked(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}

/**
 * The encoding that the page's own `<meta>` names; a page whose ASCII can be read is in no UTF-16, whatever it says.
 */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const [, label] = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? [];
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/**
 * A page's bytes as text. The encoding is, in this order, that of the byte-order mark, of the `Content-Type`, of the
 * page's `<meta>`; where none is given, UTF-8 if the bytes are valid in it, else Windows-1252, as in browsers.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const [, label] = /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType) ?? [];
  const named = decoder(marked(bytes)) ?? decoder(label) ?? decoder(declared(bytes));
  if (named) return named.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
