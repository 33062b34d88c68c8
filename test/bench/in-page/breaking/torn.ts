import { type Breaker, markup, whole } from './breaker';

/** So many of a thousand tags are torn. */
const TORN = 30;

/** Applies a change to some of the page's tags. */
function someTags(pattern: RegExp, change: (tag: string, random: () => number) => string): Breaker {
  return markup(false, (html, random) =>
    html.replace(pattern, (tag) => (whole(random, 1000) < TORN ? change(tag, random) : tag)),
  );
}

const CLOSING = /<\/(?:p|div|section|article|a|span|li|ul|h\d)>/gi;
const OPENING = /<(?:p|div|section|article|a|span|li|ul|h\d)\b[^<>]*>/gi;
const OTHERS = ['</p>', '</div>', '</article>', '</table>', '</a>', '</body>', '</html>', '</template>', '</form>'];

function swapped(html: string, random: () => number): string {
  const tags = html.match(/<\/?\w[^<>]*>/g) ?? [];
  return html.replace(/<\/?\w[^<>]*>/g, (tag) =>
    whole(random, 1000) < TORN ? (tags[whole(random, tags.length)] ?? tag) : tag,
  );
}

function noise(html: string, random: () => number): string {
  const bytes = Array.from({ length: 200 }, () => String.fromCharCode(whole(random, 0x10000)));
  return html.replace(/[\s\S]{500}/g, (part) =>
    whole(random, 4) === 0 ? `${part.slice(0, -4)}${bytes[whole(random, bytes.length)]}<${bytes[0]}` : part,
  );
}

/** Markup as broken templates, proxies and truncated downloads leave it. */
export const torn: Record<string, Breaker> = {
  cut: markup(false, (html, random) => html.slice(0, whole(random, html.length))),
  'closed wrongly': someTags(CLOSING, (_, random) => OTHERS[whole(random, OTHERS.length)] ?? ''),
  unclosed: someTags(CLOSING, () => ''),
  unopened: someTags(OPENING, () => ''),
  swapped: markup(false, swapped),
  'attributes torn': someTags(/<\w+\s[^<>]{8,}>/g, (tag, random) => tag.slice(0, 4 + whole(random, tag.length - 4))),
  noise: markup(false, noise),
  'random alone': markup(false, (_, random) =>
    Array.from({ length: 300_000 }, () => String.fromCharCode(whole(random, 0x3000))).join(''),
  ),
  doubled: markup(true, (html) => html + html),
  'all entities': markup(true, (html) =>
    html.replace(
      />[^<>&]{20,}</g,
      (text) => `>${[...text.slice(1, -1)].map((c) => `&#${c.codePointAt(0)};`).join('')}<`,
    ),
  ),
  'wrong entities': markup(false, (html) =>
    html.replace(/ /g, (space) => (html.length % 7 ? '&#xFFFFFFF;&bogus; ' : space)),
  ),
  frameset: markup(false, (html) => html.replace(/<body\b/i, '<frameset').replace(/<\/body>/i, '</frameset>')),
  plaintext: markup(false, (html, random) => {
    const at = whole(random, html.length);
    return `${html.slice(0, at)}<plaintext>${html.slice(at)}`;
  }),
};
