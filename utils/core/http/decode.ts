/** Characters of an XML document in which it declares its encoding; programs put warnings before it. */
const DECLARATION_CHARS = 2000;
/**
 * Well-formed sequences of UTF-8 for each fault: beyond it a text is UTF-8 with a letter cut in two, and nothing else.
 */
const MOSTLY = 10;

/** The decoder for an encoding's name; null where nobody knows it. */
function decoder(label: string | undefined): TextDecoder | null {
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}

/** The encoding that the first bytes are in: a byte-order mark, or the zeros between the letters of UTF-16. */
function marked(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  return a !== 0 && b === 0 && c !== 0 && d === 0 ? 'utf-16le' : null;
}

/** A text in UTF-8, perhaps with a letter cut in two here and there; null for other encodings. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A last letter that is cut in two is no fault: more of the text may have followed.
    const text = new TextDecoder().decode(bytes, { stream: true });
    const faults = text.split('\ufffd').length - 1;
    const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
    return letters > MOSTLY * faults ? text : null;
  }
}

/** Encodings that a document and its server name, the server's first; each may be wrong. */
function named(bytes: Uint8Array, contentType: string): string[] {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_CHARS));
  const labels = [
    /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,30})/i.exec(contentType.slice(0, 300))?.[1],
    /<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})["']/i.exec(start)?.[1],
  ];
  return labels.filter((label) => label !== undefined);
}

/**
 * The text of a feed or an answer: in the encoding of its byte-order mark, else in UTF-8 where its bytes are valid in
 * it, else in that of the `Content-Type`, of the XML declaration, or Windows-1252.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const mark = marked(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const labels = named(bytes, contentType);
  // Its bytes are ASCII, and so valid UTF-8, but mean other letters.
  const escaped = labels.find((label) => /^iso-2022-jp/i.test(label));
  if (escaped !== undefined && bytes.includes(0x1b)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const text = asUtf8(bytes);
  if (text !== null) return text;
  // A text that is no UTF-8 is no UTF-16 either, whatever it says: that has its mark, or zeros between its letters.
  const others = labels.filter((label) => !/^(?:utf|ucs|unicode|iso-10646)/i.test(label));
  const known = others.map(decoder).find((one) => one !== null);
  return (known ?? new TextDecoder('windows-1252')).decode(bytes);
}
