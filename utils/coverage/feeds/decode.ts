/** Where a feed may name its own encoding, in bytes. */
const HEAD = 300;

function decoder(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * A feed's bytes as text, by the first of these that names an encoding: a byte-order mark, the `Content-Type`, the XML
 * declaration; else UTF-8. Bytes that are wrong in it become U+FFFD.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  const served = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const declared = /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  return (decoder(served) ?? decoder(declared) ?? new TextDecoder()).decode(bytes);
}
