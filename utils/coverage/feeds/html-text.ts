import { plain } from '../../article/plain';
import { withoutUnseen } from '../../brief/plain-text';

/** Of a longer text no more is looked at: a lead needs its first sentences. */
const MOST_MARKUP = 20_000;

/** Elements whose content is no text, with what ends them. */
const SILENT = new Map(
  ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'select', 'title'].map(
    (name) => [name, new RegExp(`</${name}`, 'gi')],
  ),
);
/** Elements within a line: they part no words. All others do. */
const INLINE = /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|tt|u|wbr)$/;

const NAME = /[a-z][a-z0-9:-]{0,30}/iy;

/** Where the tag that begins at `from` ends ('>'), quoted values skipped; -1 when it does not. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html[at];
    if (character === '>') return at;
    if (character === '"' || character === "'") {
      const close = html.indexOf(character, at + 1);
      // A lone quotation mark quotes nothing. There is none of its kind further on, so that this is looked for but once.
      if (close >= 0) at = close;
    }
  }
  return -1;
}

/** What stands between tags, comments and silent elements. One walk, without a DOM; a tag that never ends ends the text. */
function betweenTags(html: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      kept.push(html.slice(at));
      break;
    }
    kept.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      if (close < 0) break;
      at = close + 3;
      continue;
    }
    const closing = html[open + 1] === '/';
    NAME.lastIndex = open + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase() ?? '';
    if (name === '' && html[open + 1] !== '!' && html[open + 1] !== '?') {
      kept.push('<');
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, open + 1);
    if (end < 0) break;
    at = end + 1;
    if (!INLINE.test(name)) kept.push(' ');
    const silent = closing || html[end - 1] === '/' ? undefined : SILENT.get(name);
    if (!silent) continue;
    silent.lastIndex = at;
    const close = silent.exec(html)?.index;
    if (close === undefined) break;
    at = close;
  }
  return kept.join('');
}

/**
 * A feed's title or summary, HTML or not, as one line of plain text of at most `most` characters, cut between words: tags,
 * comments and scripts out, character references decoded, nothing unseen. Linear in its length; what it gives is text,
 * never markup.
 */
export function htmlText(value: string, most: number): string {
  const text = plain(betweenTags(value.slice(0, MOST_MARKUP)), most + 1);
  const seen = withoutUnseen(text);
  return seen.length <= most ? seen : firstWords(seen, most);
}

/** The text's first words and "…", at most `most` characters in all. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const space = start.lastIndexOf(' ');
  // Scripts without spaces are cut where it comes, but not within a character.
  const cut = space > most / 2 ? start.slice(0, space) : start.replace(/\p{Surrogate}$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
