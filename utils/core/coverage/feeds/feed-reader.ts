import { createFound, type FieldRank, type Found, itemOf, RANKS } from './feed-fields';
import type { TextMode } from './feed-text';
import type { FeedItem } from './types';
import { createNames, type ElementName } from './xml-names';

/** Most entries that are read. */
const MOST_ITEMS = 2000;
/** Most characters of one text that are kept: the parser hands over as many as there are. */
const LONGEST_TEXT_CHARS = 20_000;
/** A depth that no feed has; elements nested deeper are not read. */
const DEEPEST_LEVELS = 100;

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'channel']);
/** Fields whose texts hold no elements: what opens within one was not closed. */
const FLAT = new Set(['title', 'published', 'link', 'guid', 'identity', 'lang', 'ttl']);

type Attributes = Readonly<Record<string, string>>;

/** A text that is being gathered. */
interface Capture extends FieldRank {
  depth: number;
  mode: TextMode;
  /** Against which its address is relative; null where the feed does not say. */
  base: string | null;
  pieces: string[];
  length: number;
  /** Within an element whose text is no part of it. */
  muted: boolean;
}

/** A name without its prefix. */
const bareName = (name: string) => name.slice(name.indexOf(':') + 1);

/** An address by the one against which it is relative. */
function resolved(address: string, base: string | null): string {
  return base !== null && URL.canParse(address.trim(), base) ? new URL(address.trim(), base).href : address;
}

function modeOf({ isAtom }: ElementName, { type = '', mode = '' }: Attributes): TextMode {
  if (!isAtom) return 'loose';
  if (/xhtml|^(?:application|text)\/xml/i.test(type)) return 'xhtml';
  return /html/i.test(type) || (/escaped/i.test(mode) && !/plain/i.test(type)) ? 'html' : 'text';
}

/** How well a link leads to the article; null for links to other things. */
function rankOfLink({ rel = '', type = '' }: Attributes): number | null {
  if (!/^(?:(?:https?:\/\/www\.iana\.org\/assignments\/relation\/)?alternate)?$/i.test(rel.trim())) return null;
  return type === '' || /html/i.test(type) ? 0 : -1;
}

/** Reads a feed from the events of a parser. */
export class FeedReader {
  /** The document's element; '' before it comes. */
  root = '';
  /** True when nothing more is read: the document is no feed, or it is nested too deep. */
  over = false;
  /** The address that the feed's own relative ones start from; null where it does not say. */
  base: string | null = null;
  readonly feed: Found = createFound();
  readonly items: FeedItem[] = [];

  readonly #url: string;
  readonly #names = createNames();
  readonly #path: string[] = [];
  readonly #bases: (string | null)[] = [];
  #own: Found = createFound();
  /** Depth of the entry being read; 0 outside. */
  #entry = 0;
  #capture: Capture | null = null;
  #ended = false;

  /** @param url the feed's own address, '' where it is not known */
  constructor(url: string) {
    this.#url = url;
  }

  open(tag: string, attributes: Attributes): void {
    const element = this.#names.enter(tag, attributes);
    const { name } = element;
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(name);
    const base = this.#baseOf(attributes);
    this.#bases.push(base);
    if (this.root === '') this.root = name;
    if (!ROOTS.has(this.root) || this.#path.length > DEEPEST_LEVELS) this.over = true;
    if (this.over) return;
    if ((name === 'item' || name === 'entry') && (this.#entry === 0 || this.#path[this.#entry - 1] === name)) {
      this.#beginEntry(attributes);
      return;
    }
    const within = this.#capture;
    if (within !== null) {
      if (this.#isPart(within, element)) return;
      this.#finish(within);
    }
    if (this.#entry === 0 && (name === this.root || name === 'channel')) {
      this.base = base ?? this.base;
      this.#keep('lang', attributes['xml:lang'] ?? '');
    }
    // A feed's own fields stand right under it, an entry's right under the entry; other titles are those of images,
    // authors and threads.
    const isOwn = this.#entry > 0 ? this.#path.length === this.#entry + 1 : parent === 'feed' || parent === 'channel';
    if (isOwn || within !== null) this.#openField(element, attributes, base);
  }

  text(data: string): void {
    const capture = this.#capture;
    if (capture === null || capture.muted || capture.length > LONGEST_TEXT_CHARS) return;
    // Text that XML has decoded is no markup in XHTML.
    capture.pieces.push(capture.mode === 'xhtml' ? data.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : data);
    capture.length += data.length;
  }

  close(): void {
    this.#names.leave();
    const depth = this.#path.length;
    const name = this.#path.pop() ?? '';
    this.#bases.pop();
    const capture = this.#capture;
    if (capture !== null && capture.depth >= depth) this.#finish(capture);
    else if (capture?.field === 'sourceName') capture.muted = false;
    else if (capture !== null && capture.mode !== 'text') capture.pieces.push(`</${bareName(name)}>`);
    if (this.#entry === depth && depth > 0) this.#endEntry();
  }

  /** Takes what is closed from now on for cut off. */
  end(): void {
    this.#ended = true;
  }

  #keep(field: string, text: string, rank = 0): void {
    const into = this.#entry > 0 ? this.#own : this.feed;
    into.keep(field, { rank, text, mode: 'loose' });
  }

  #finish({ field, rank, mode, pieces, base }: Capture): void {
    const text = pieces.join('');
    const into = this.#entry > 0 ? this.#own : this.feed;
    into.keep(field, { rank, text: field === 'link' ? resolved(text, base) : text, mode });
    this.#capture = null;
  }

  #endEntry(): void {
    this.#entry = 0;
    // An entry that only the end of the text closes was cut off: half an address leads nowhere.
    if (this.items.length < MOST_ITEMS && !this.#ended) this.items.push(itemOf(this.#own));
  }

  #beginEntry(attributes: Attributes): void {
    // The one before was not closed.
    if (this.#entry > 0) this.#endEntry();
    this.#capture = null;
    this.#entry = this.#path.length;
    this.#own = createFound();
    this.#keep('lang', attributes['xml:lang'] ?? '');
    this.#keep('about', Object.entries(attributes).find(([name]) => name.endsWith(':about'))?.[1] ?? '');
  }

  /** True for an element that is a part of the text being gathered; false where that text was not closed. */
  #isPart(capture: Capture, { name }: ElementName): boolean {
    // An Atom source names itself in a title of its own; markup in another text is kept, to part its words.
    if (capture.field === 'sourceName') capture.muted = name !== 'title';
    else if (FLAT.has(capture.field) && capture.mode !== 'xhtml' && RANKS.has(name)) return false;
    else if (capture.mode !== 'text') capture.pieces.push(`<${bareName(name)}>`);
    return true;
  }

  #openField(element: ElementName, attributes: Attributes, base: string | null): void {
    const { name } = element;
    const known = RANKS.get(name);
    if (known === undefined) return;
    if (name === 'link' && attributes.href !== undefined) {
      const rank = rankOfLink(attributes);
      if (rank !== null) this.#keep('link', resolved(attributes.href, base), rank);
      return;
    }
    if (name === 'source') this.#keep('sourceUrl', attributes.url ?? '');
    const { length: depth } = this.#path;
    // One that is no address identifies the entry all the same.
    const isName = name === 'guid' && attributes.ispermalink?.toLowerCase() === 'false';
    const told = isName ? { field: 'identity', rank: 0 } : known;
    this.#capture = { ...told, depth, mode: modeOf(element, attributes), base, pieces: [], length: 0, muted: false };
  }

  #baseOf(attributes: Attributes): string | null {
    const outer = this.#bases.at(-1) ?? null;
    const said = attributes['xml:base'];
    const from = outer ?? (this.#url === '' ? undefined : this.#url);
    return said !== undefined && URL.canParse(said, from) ? new URL(said, from).href : outer;
  }
}
