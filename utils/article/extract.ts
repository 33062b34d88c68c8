import { Readability } from '@mozilla/readability';
import { readBlocks } from './page-blocks';
export function extract(doc: Document, url: string, options: any = {}): any {
  const page = readBlocks(doc.documentElement, doc, options);
  const copy = page.skeleton.cloneNode(true) as Document;
  const kept = new Set<number>();
  try {
    new Readability<null>(copy, { disableJSONLD: true, keepClasses: true, serializer: (n: any) => {
      for (const e of n.querySelectorAll('[data-n]')) kept.add(Number(e.getAttribute('data-n')));
      return null; } }).parse();
  } catch (e) { console.log(String(e)); }
  return { ok: true, article: { passages: page.blocks.filter((b) => kept.has(b.index)) } , blocks: page.blocks.length, elements: page.elements};
}
