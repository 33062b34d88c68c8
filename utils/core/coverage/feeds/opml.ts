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
/** Folders within folders are some three deep; beyond this it is no list that anyone made. */
const DEEPEST_LEVELS = 100;

export interface ImportedFeeds {
  /** In the file's order, folders opened, each address once. */
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
  for (const { xmlurl = '', url: other = '', type = '', title = '', text: label = '' } of outlines(text)) {
    const written = xmlurl.trim() || (/^(?:rss|atom|feed)/i.test(type) ? other.trim() : '');
    if (written === '') continue;
    const url = feedAddress(written.replaceAll('&amp;', '&'));
    if (url === null) unusable += 1;
    else if (!feeds.has(url)) feeds.set(url, { url, title: firstWords(titleOf(title, label), LONGEST_TITLE_CHARS) });
  }
  if (feeds.size === 0) throw new OpmlError('noFeeds');
  return { feeds: [...feeds.values()], unusable };
}

/** The name of a feed; a title of white space is none. */
function titleOf(title: string, label: string): string {
  return plainTitle(title, 'loose') || plainTitle(label, 'loose');
}

/** Attributes of all outlines, however deep, by lower-case name. */
function outlines(file: string): { [attribute: string]: string }[] {
  const text = fromStart(file, 'opml');
  const found: { [attribute: string]: string }[] = [];
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
        else if (name === 'outline') found.push(attributes);
      },
      onclosetag() {
        depth -= 1;
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
