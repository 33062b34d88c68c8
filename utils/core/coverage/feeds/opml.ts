import { Parser } from 'htmlparser2';
import type { FeedSetting } from '../../settings/coverage';
import { plainTitle } from './feed-text';
import { firstWords } from './first-words';
import { feedAddress } from './merge';
import { fromStart } from './xml-start';

/** The reason why a file gave no feeds. */
export type OpmlErrorKind =
  | 'noOpml' // another kind of file
  | 'noFeeds' // OPML in which no outline has the address of a feed
  | 'tooLarge';

export class OpmlError extends Error {
  readonly kind: OpmlErrorKind;

  constructor(kind: OpmlErrorKind) {
    super(kind);
    this.name = 'OpmlError';
    this.kind = kind;
  }
}

/** Most characters of a list, and bytes of its file; lists of thousands of feeds are smaller. */
export const LONGEST_OPML_CHARS = 5_000_000;
const LONGEST_TITLE_CHARS = 300;
const LONGEST_TOPIC_CHARS = 100;
/** Folders within folders are some three deep; beyond this it is no list that anyone made. */
const DEEPEST_LEVELS = 100;

export interface ImportedFeeds {
  /** In the file's order, each address once, with the innermost folder as its topic. */
  feeds: FeedSetting[];
  /** Outlines whose address is none that can be fetched. */
  unusable: number;
}

/**
 * The feeds of an OPML file. What stands before a fault is read; entities that a document type declares are not expanded.
 * @throws OpmlError
 */
export function importOpml(text: string): ImportedFeeds {
  if (text.length > LONGEST_OPML_CHARS) throw new OpmlError('tooLarge');
  const feeds = new Map<string, FeedSetting>();
  let unusable = 0;
  for (const { attributes, folder } of outlines(text)) {
    const { xmlurl = '', url: other = '', type = '', title = '', text: label = '' } = attributes;
    const written = xmlurl.trim() || (/^(?:rss|atom|feed)/i.test(type) ? other.trim() : '');
    if (written === '') continue;
    const url = feedAddress(written.replaceAll('&amp;', '&'));
    if (url === null) unusable += 1;
    else if (!feeds.has(url)) {
      const topic = folder && firstWords(titleOf(folder.title ?? '', folder.text ?? ''), LONGEST_TOPIC_CHARS);
      const feed = { url, title: firstWords(titleOf(title, label), LONGEST_TITLE_CHARS) };
      feeds.set(url, topic ? { ...feed, topic } : feed);
    }
  }
  if (feeds.size === 0) throw new OpmlError('noFeeds');
  return { feeds: [...feeds.values()], unusable };
}

/** The name of a feed; a title of white space is none. */
function titleOf(title: string, label: string): string {
  return plainTitle(title, 'loose') || plainTitle(label, 'loose');
}

interface Attributes {
  [attribute: string]: string;
}

interface Outline {
  attributes: Attributes;
  /** The outline right around it. */
  folder: Attributes | null;
}

/** An outline as a folder; null for one that is a feed itself. */
function folderOf(outline: Attributes | null | undefined): Attributes | null {
  return outline && !outline.xmlurl ? outline : null;
}

/** All outlines, however deep; attributes by lower-case name. */
function outlines(file: string): Outline[] {
  const text = fromStart(file, 'opml');
  const found: Outline[] = [];
  /** Of each open element its attributes, where it is an outline. */
  const path: (Attributes | null)[] = [];
  let depth = 0;
  let isOpml: boolean | null = null;
  let over = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        const name = tag.toLowerCase();
        isOpml ??= name === 'opml';
        over ||= !isOpml || depth > DEEPEST_LEVELS;
        if (over) parser.pause();
        else if (name === 'outline') found.push({ attributes, folder: folderOf(path.at(-1)) });
        path.push(name === 'outline' ? attributes : null);
      },
      onclosetag() {
        depth -= 1;
        path.pop();
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  // In pieces, so that a pause ends the work.
  for (let at = 0; at < text.length && !over; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (!over) parser.end();
  if (!isOpml) throw new OpmlError('noOpml');
  return found;
}
