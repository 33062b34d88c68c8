import { Parser } from 'htmlparser2';
import { withoutNames } from './html-entities';
import { withoutUnseen } from './unseen';

/** Elements whose text is not meant for readers. */
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'textarea',
]);
/** Elements that do not separate words. */
const INLINE = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '));
/** Most characters that are read; an excerpt has some hundreds. */
const LONGEST_HTML_CHARS = 8000;

/**
 * HTML as one line of plain text: without tags, without scripts and styles and their content, with character references
 * decoded and white space collapsed. Needs no DOM and runs nothing. Plain text stays as it is. Time is linear in the
 * length, of which 8,000 characters are read.
 */
export function plainHtml(html: string): string {
  const start = html.slice(0, LONGEST_HTML_CHARS);
  if (!/[<&]/.test(start)) return oneLine(start);
  const pieces: string[] = [];
  let unread = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNREAD.has(name)) unread += 1;
      else if (!INLINE.has(name)) pieces.push(' ');
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread -= 1;
      else if (!INLINE.has(name)) pieces.push(' ');
    },
    ontext(text) {
      if (unread === 0) pieces.push(text);
    },
  });
  parser.end(withoutNames(start));
  return oneLine(pieces.join(''));
}

function oneLine(text: string): string {
  return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}
