import type { Block } from './find/block';
import { endsSentence, isHeading } from './find/block-signs';
import type { Passage, PassageKind } from './types';

const MOST_PASSAGES = 20_000;
/** Characters from which a passage is divided, so that a citation points to something a reader can find. */
const LONGEST = 6000;
const PIECE = 3000;

function kindOf(block: Block): PassageKind {
  if (isHeading(block)) return isSentence(block) ? 'paragraph' : 'subhead';
  if (isBoldLine(block)) return 'subhead';
  if (block.tag === 'li' || block.tag === 'dd' || block.tag === 'dt') return 'item';
  if (block.tag === 'figcaption' || block.tag === 'caption') return 'caption';
  if (block.box.within(/^BLOCKQUOTE$/)) return 'quote';
  if (block.box.within(/^LI$/)) return 'item';
  return 'paragraph';
}

/** A heading of this weight that ends as a sentence does is a paragraph. */
const LONG_HEADING = 120;
/** The same before the first paragraph, where it is the lead: as a sentence, and as a line that is no sentence. */
const LEAD_SENTENCE = 40;
const LEAD_LINE = 80;
/** A paragraph in bold print of no more weight, without an end of a sentence, heads what follows. */
const BOLD_LINE = 120;

const endsWithStop = (block: Block) => /[.!…。]["”»’')]*$/u.test(block.text);

function isSentence(block: Block): boolean {
  return block.weight >= LONG_HEADING && endsWithStop(block);
}

function isBoldLine(block: Block): boolean {
  const isBold = block.boldChars >= 0.95 * block.text.replace(/\s/g, '').length;
  return isBold && /^(?:p|div)$/.test(block.tag) && block.weight <= BOLD_LINE && !endsSentence(block.text);
}

/** The lead as a heading: before the first paragraph, too long for a subhead or a sentence. */
function isLead(block: Block): boolean {
  return block.weight >= LEAD_LINE || (block.weight >= LEAD_SENTENCE && endsWithStop(block));
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
  const text = blocks.findIndex((block) => !isHeading(block));
  for (const [at, block] of blocks.entries()) {
    const time = times.get(block.index);
    const form = at < text && isLead(block) ? 'paragraph' : kindOf(block);
    const kind = time !== undefined && form === 'paragraph' ? 'live' : form;
    for (const text of pieces(block.text)) {
      if (passages.length >= MOST_PASSAGES) return passages;
      passages.push({ n: passages.length + 1, text, kind, ...(time === undefined ? {} : { time }) });
    }
  }
  return passages;
}
