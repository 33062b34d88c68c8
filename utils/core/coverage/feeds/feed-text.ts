import { withoutReferences } from '../../text/html-entities';
import { plainHtml } from '../../text/plain-html';
import { withoutUnseen } from '../../text/unseen';

/**
 * The way in which a text is written: `text` has no markup by its format (Atom), `html` and `xhtml` have, `loose` may
 * have (RSS, where nobody says).
 */
export type TextMode = 'text' | 'html' | 'xhtml' | 'loose';

/** Elements that titles are marked up with. */
const ELEMENTS = new Set(
  (
    'a abbr b bdi bdo big blockquote center cite code del div em font h1 h2 h3 h4 h5 h6 i ins kbd li mark ol pre q s ' +
    'script small span strike strong style sub sup table td th tr tt u ul var'
  ).split(' '),
);
/** Elements that nobody closes. */
const UNCLOSED = new Set(['br', 'hr', 'img', 'p', 'wbr']);
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,2000}>/gi;

const windows = new TextDecoder('windows-1252');

/** The text of a CDATA section that was itself escaped; any other text unchanged. */
function unwrapped(raw: string): string {
  // Control characters in the place of those that Windows has there.
  const shown = raw.replace(/[\u0080-\u009f]/g, (letter) => windows.decode(Uint8Array.of(letter.charCodeAt(0))));
  return /(?:<|&lt;)!\[CDATA\[/.test(shown) ? shown.replace(/(?:<|&lt;)!\[CDATA\[|\]\](?:>|&gt;)/g, '') : shown;
}

/** A text whose angle brackets are markup only where they look it: "<i>…</i>" is, "Vec<T>" and a lone "<div>" are not. */
function looseText(raw: string): string {
  const names = (slash: string) =>
    new Set([...raw.matchAll(TAG)].flatMap(([, found, name = '']) => (found === slash ? [name.toLowerCase()] : [])));
  const [opened, closed] = [names(''), names('/')];
  const shown = raw.replace(TAG, (tag, _slash, name: string) => {
    const own = name.toLowerCase();
    const isMarkup = UNCLOSED.has(own) || (ELEMENTS.has(own) && opened.has(own) && closed.has(own));
    return isMarkup ? tag : `&lt;${tag.slice(1)}`;
  });
  return plainHtml(shown);
}

const oneLine = (text: string) => withoutUnseen(text).replace(/\s+/g, ' ').trim();

/** A title as plain text; one that was escaped twice is read twice. */
export function plainTitle(written: string, mode: TextMode): string {
  const raw = unwrapped(written);
  if (mode === 'text') return oneLine(withoutReferences(raw));
  return mode === 'loose' ? looseText(looseText(raw)) : withoutReferences(plainHtml(raw));
}

/** A summary or a content as plain text. */
export function plainSummary(written: string, mode: TextMode): string {
  const raw = unwrapped(written);
  if (mode === 'loose') return plainHtml(plainHtml(raw));
  // Many who do not say that there is markup write it all the same.
  return mode === 'text' ? looseText(raw) : plainHtml(raw);
}
