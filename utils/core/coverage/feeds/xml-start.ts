/** Most characters before a document that are looked through: a program's warnings are some lines. */
const LONGEST_PREAMBLE_CHARS = 20_000;

/**
 * A document without what a program printed before it, warnings and all; a web page stays a page, whatever stands in it.
 * @param root the names of the document's element, as a pattern
 */
export function fromStart(text: string, root: string): string {
  const bare = text.replace(/^(?:\s|\ufeff|ï»¿)+/, '');
  const start = bare
    .slice(0, LONGEST_PREAMBLE_CHARS)
    .search(new RegExp(`<\\?xml\\s|<(?:[\\w-]{1,20}:)?(?:${root})[\\s>/]`, 'i'));
  if (start <= 0 || /<!doctype html|<(?:html|head|body)[\s>]/i.test(bare.slice(0, start))) return bare;
  return bare.slice(start);
}

/**
 * XML with the faults mended that would cost what comes after them: a sign of "less than" that opens no tag, and a CDATA
 * section without an end, which ends with its element. Time is linear.
 */
export function mendXml(xml: string): string {
  const whole = xml.replace(/<(?![\p{L}_:/!?])/gu, '&lt;');
  if (whole.split('<![CDATA[').length === whole.split(']]>').length) return whole;
  const [before = '', ...sections] = whole.split('<![CDATA[');
  let mended = before;
  for (const [index, section] of sections.entries()) {
    const [, name] = /<([\w:.-]{1,60})(?:\s[^<>]{0,1000})?>\s*$/.exec(mended.slice(-1100)) ?? [];
    const end = section.includes(']]>') || name === undefined ? -1 : section.indexOf(`</${name}`);
    // In another section, the sign opens nothing.
    const isNested = end < 0 && !section.includes(']]>') && index < sections.length - 1;
    if (isNested) mended += section;
    else mended += `<![CDATA[${end < 0 ? section : `${section.slice(0, end)}]]>${section.slice(end)}`}`;
  }
  return mended;
}
