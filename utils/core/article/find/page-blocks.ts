import { honestNode } from '../dom/honest';
import { type Around, TextRun, tidy } from '../dom/text-run';
import { holdsMain, isHushed, isMarkedHidden, isNeverText } from '../dom/visible';
import { Block } from './block';
import { Box } from './box';

/** The page's visible text as blocks, in the boxes that hold them. */
export interface PageBlocks {
  root: Box;
  blocks: Block[];
  elements: number;
  /** Limits or the deadline ended the walk before the page did. */
  truncated: boolean;
}

export interface WalkOptions {
  deadline?: (() => boolean) | undefined;
  /** The part of a text node that is wanted; all of it by default. */
  textOf?: (node: Node) => string;
  /** Elements that a style sheet keeps from sight: left out, like those that the page marks as hidden. */
  unseen?: ReadonlySet<Element>;
}

/** Deeper elements are taken for children of the one at this depth: nothing downstream then recurses too deep. */
const DEEPEST = 120;
/** Most characters and elements taken from one page: some 400,000 words. */
const MOST_CHARACTERS = 2_400_000;
const MOST_ELEMENTS = 150_000;
const MOST_BLOCKS = 100_000;
/** From this depth on, an element that is alone in another one adds nothing to it. */
const DEEP = 60;
const WRAPPER = /^(?:DIV|SECTION|ARTICLE|MAIN|CENTER)$|-/;
/** Hidden elements whose content is looked at: so many, so near the root. */
const MOST_HIDDEN = 200;
const DEEPEST_MAIN = 30;

const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SLOT ' +
    'SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
const MEDIA = new Set('IMG PICTURE VIDEO IFRAME AUDIO CANVAS SVG OBJECT EMBED AMP-IMG'.split(' '));
const CONTROL = new Set('INPUT TEXTAREA SELECT BUTTON FORM'.split(' '));

/**
 * Walks the page as it is shown (open shadow trees flattened, hidden elements left out) without recursion and without
 * touching it. Words of neighbouring blocks are never glued; two line breaks in a row part paragraphs.
 */
export function readBlocks(root: Node, owner: Document, options: WalkOptions = {}): PageBlocks {
  const top: Element | null = owner.body ?? owner.documentElement;
  const walk = new Walk(new Box(honestNode(top ?? owner.createElement('body')), 'BODY', null), options);
  walk.read(root);
  return { root: walk.root, blocks: walk.blocks, elements: walk.elements, truncated: walk.truncated };
}

/** The thing that ends with an element: its box, or the link or the bold print that it is. */
type Leave = 'box' | 'link' | 'bold' | 'loose' | 'nothing';

/** The children of an element that are still to be walked. */
interface Frame {
  next: Node | null;
  /**
   * Nodes that a slot shows, the last first, since they are not the children of one element; null where `next` leads
   * on.
   */
  slotted: Node[] | null;
  leave: Leave;
  depth: number;
}

class Walk {
  readonly blocks: Block[] = [];
  elements = 0;
  truncated = false;
  private characters = 0;
  private box: Box;
  private readonly around: Around = { links: 0, bolds: 0 };
  private run = new TextRun(this.around);
  private hidden = 0;
  private nodes = 0;
  private readonly frames: Frame[] = [];

  readonly root: Box;
  private readonly options: WalkOptions;

  constructor(root: Box, options: WalkOptions) {
    this.root = root;
    this.options = options;
    this.box = root;
  }

  read(root: Node): void {
    this.frames.push({ next: null, slotted: [root], leave: 'nothing', depth: 0 });
    for (let frame = this.frames.at(-1); frame && !this.truncated; frame = this.frames.at(-1)) {
      const node = takeNext(frame);
      this.nodes += 1;
      if (this.nodes % 256 === 0 && this.options.deadline?.()) this.truncated = true;
      if (node === null) {
        this.frames.pop();
        this.leave(frame.leave);
      } else if (node.nodeType === 3 || node.nodeType === 4) this.text(node);
      else if (isElement(node)) this.enter(node, frame.depth);
      else if (node.nodeType === 9 || node.nodeType === 11)
        this.frames.push({ next: node.firstChild, slotted: null, leave: 'nothing', depth: frame.depth });
    }
    this.flush();
  }

  private text(node: Node): void {
    const value = this.options.textOf?.(node) ?? node.nodeValue ?? '';
    const wanted = value.slice(0, MOST_CHARACTERS - this.characters);
    this.characters += wanted.length;
    if (wanted.length < value.length) this.truncated = true;
    if (this.box.name !== 'PRE') this.run.add(wanted);
    else
      for (const [i, part] of wanted.split(/\n[ \t\r]*\n/).entries()) {
        if (i > 0) this.flush();
        this.run.add(part);
      }
  }

  private enter(element: Element, depth: number): void {
    const name = element.nodeName.toUpperCase();
    if (name === 'BR') {
      if (this.run.lineBreak() === 'end') this.flush();
      if (this.blocks.length > MOST_BLOCKS) this.truncated = true;
      return;
    }
    if (MEDIA.has(name))
      this.mark(
        (box) => box.media,
        (box) => {
          box.media = true;
        },
      );
    else if (CONTROL.has(name)) this.box.controls += 1;
    const hushed = isHushed(element, name) && !this.options.unseen?.has(element);
    if (isNeverText(element, name) || (!hushed && this.isHidden(element) && !this.isMain(element, depth))) return;
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS || this.blocks.length > MOST_BLOCKS) {
      this.truncated = true;
      return;
    }
    if (name === 'TIME') this.run.time ??= element.getAttribute('datetime');
    const isAlone = element.previousSibling === null && element.nextSibling === null;
    const isWrapped = depth >= DEEP && isAlone && WRAPPER.test(name);
    const leave = this.open(element, name, isWrapped ? DEEPEST : depth);
    if (leave === 'box') this.box.hushed = hushed;
    const shadow = element.shadowRoot;
    this.frames.push({
      next: (shadow ?? element).firstChild,
      slotted: shadow ? null : slottedIn(element, name),
      leave,
      depth: isWrapped ? depth : depth + 1,
    });
  }

  private open(element: Element, name: string, depth: number): Leave {
    if (!isInline(element, name)) {
      this.flush();
      if (depth >= DEEPEST || name === 'HTML' || name === 'BODY') return 'loose';
      this.box = new Box(element, name, this.box);
      this.box.first = this.blocks.length;
      return 'box';
    }
    if (name === 'A' && leadsAway(element)) {
      this.around.links += 1;
      return 'link';
    }
    if (name !== 'B' && name !== 'STRONG') return 'nothing';
    this.around.bolds += 1;
    return 'bold';
  }

  /** Marks the boxes around this place, up to one that is marked already. */
  private mark(isMarked: (box: Box) => boolean, set: (box: Box) => void): void {
    for (let at: Box | null = this.box; at && !isMarked(at); at = at.parent) set(at);
  }

  private isHidden(element: Element): boolean {
    return isMarkedHidden(element) || (this.options.unseen?.has(element) ?? false);
  }

  /** Looks for main parts in a subtree, so it is asked only near the root, and only so often. */
  private isMain(element: Element, depth: number): boolean {
    if (depth > DEEPEST_MAIN || this.hidden >= MOST_HIDDEN) return false;
    this.hidden += 1;
    return holdsMain(element);
  }

  private leave(what: Leave): void {
    if (what === 'nothing') return;
    if (what === 'link') this.around.links -= 1;
    else if (what === 'bold') this.around.bolds -= 1;
    else this.flush();
    if (what !== 'box') return;
    this.box.end = this.blocks.length;
    this.box = this.box.parent ?? this.root;
  }

  /** Ends the paragraph that is being gathered. */
  private flush(): void {
    const { run } = this;
    this.run = new TextRun(this.around);
    const text = tidy(run.text);
    if (text === '') return;
    const index = this.blocks.length;
    const { box } = this;
    const linkChars = Math.min(run.linkChars, text.length);
    this.blocks.push(
      new Block({ index, text, tag: tagOf(box), linkChars, boldChars: run.boldChars, time: run.time, box }),
    );
  }
}

/** A box inside a heading is the heading. */
function tagOf(box: Box): string {
  for (let at: Box | null = box, level = 0; at && level < 3; at = at.parent, level++)
    if (/^H[1-6]$/.test(at.name)) return at.name.toLowerCase();
  return box.name.toLowerCase();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** True for a link that leads to another place than within the page. */
function leadsAway(link: Element): boolean {
  const address = link.getAttribute('href');
  return address !== null && !address.trim().startsWith('#');
}

/** Custom elements are inline by default, but pages use them as blocks, unless they stand in a text. */
function isInline(element: Element, name: string): boolean {
  if (INLINE.has(name)) return true;
  if (!name.includes('-')) return false;
  const isText = (node: Node | null) => node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
  return isText(element.previousSibling) || isText(element.nextSibling);
}

/** The nodes that a slot shows instead of its own children; null where it shows its children. */
function slottedIn(element: Element, name: string): Node[] | null {
  if (name !== 'SLOT' || !('assignedNodes' in element) || typeof element.assignedNodes !== 'function') return null;
  const assigned: Node[] = element.assignedNodes();
  return assigned.length > 0 ? [...assigned].reverse() : null;
}

function takeNext(frame: Frame): Node | null {
  const next = frame.slotted ? frame.slotted.pop() : frame.next;
  if (!next) return null;
  const node = honestNode(next);
  if (!frame.slotted) frame.next = node.nextSibling;
  return node;
}
