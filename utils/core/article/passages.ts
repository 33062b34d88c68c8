import type { Block } from './find/block';
import type { Passage, PassageKind } from './types';

const MOST_PASSAGES = 20_000;
/** Characters from which a passage is divided, so that a citation points to something a reader can find. */
const LONGEST = 6000;
const PIECE = 3000;

function kindOf(block: Block): PassageKind {
  if (/^h[1-6]$/.test(block.tag)) return 'subhead';
  if (block.tag === 'li' || block.tag === 'dd' || block.tag === 'dt') return 'item';
  if (block.tag === 'figcaption' || block.tag === 'caption') return 'caption';
  if (block.box.within(/^BLOCKQUOTE$/)) return 'quote';
  if (block.box.within(/^LI$/)) return 'item';
  return 'paragraph';
}

/** Divides a very long text after sentences, or between words where it has none. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    if (text.length - start <= LONGEST) {
      found.push(text.slice(start).trim());
      break;
    }
    const ahead = text.slice(start + PIECE, start + LONGEST);
    const stop = /[.!?…]["”»]?\s|[。！？]/u.exec(ahead);
    const space = stop ? stop.index + stop[0].length : ahead.indexOf(' ') + 1;
    const end = start + PIECE + (space > 0 ? space : ahead.length);
    found.push(text.slice(start, end).trim());
    start = end;
  }
  return found;
}

/**
 * Blocks as numbered passages, at most 20,000; `times` are the entries' times by block index. All of an entry bears its
 * time; its head, quotations and items keep their kinds, and its paragraphs are of kind "live".
 */
export function toPassages(blocks: Block[], times: ReadonlyMap<number, string> = new Map()): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const time = times.get(block.index);
    const form = kindOf(block);
    const kind = time !== undefined && form === 'paragraph' ? 'live' : form;
    for (const text of pieces(block.text)) {
      if (passages.length >= MOST_PASSAGES) return passages;
      passages.push({ n: passages.length + 1, text, kind, ...(time === undefined ? {} : { time }) });
    }
  }
  return passages;
}
