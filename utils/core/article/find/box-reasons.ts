import { attribute } from '../dom/attribute';
import { namesSection } from './own-names';

/** Words in class names and ids of boxes that stand in a story and are not of it. */
const BOX = new Set(
  (
    'related relateds relatedarticles relatedcontent teaser teasers promo promos promotion newsletter newsletters ' +
    'share shares sharing sharebar social socials comment comments disqus footer sidebar cookie cookies consent gdpr ' +
    'paywall subscribe subscription subscriber signup advert adverts advertisement advertisment advertising ad ads ' +
    'adslot sponsored outbrain taboola recirc recirculation recommended recommendation recommendations recommends ' +
    'trending popular mostread readmore readalso breadcrumb breadcrumbs toolbar tags taglist topics bio biography ' +
    'byline bylines dateline credit credits copyright caption captions legende figcaption imagecaption gallery ' +
    'photogallery fotogalerie ' +
    'slideshow carousel player video nav navigation menu pagination pager print rating ratings survey poll quiz ' +
    'donate donation membership widget widgets masthead linkbox relatedlinks timestamp pubdate metadata postmeta ' +
    'authorbox authorinfo author authors authorprofile hashtag hashtags keywords voiraussi lireaussi similar card ' +
    'cards bookmark bookmarks tooltip modal popup overlay toast banner disclaimer affiliate login register onward ' +
    'tweet twitter instagram tiktok bluesky infobox factbox expandable image images picture pictures photo photos ' +
    'img bild foto autor autoren avatar control controls options signature meta infos disclosure unavailable toc'
  ).split(' '),
);

/** Class names by which style sheets hide an element from sight. */
const UNSEEN =
  /(?:^|\s)(?:(?:is-|u-)?hidden|d-none|sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-hidden|offscreen|print-only|no-?screen)(?=\s|$)/i;
const SHOWN_WIDE = /(?:^|[\s:-])(?:xs|sm|md|lg|xl|2xl|desktop|tablet)[:-](?:block|flex|grid|inline)/i;

const BOX_ELEMENT = /^(?:NAV|FOOTER|ASIDE|FIGCAPTION|FIGURE|ADDRESS|MENU|CAPTION)$/;
const BOX_ROLE = /^(?:navigation|complementary|contentinfo|search|menu|dialog|alert|banner)$/;

/** Classes by which a blog system says what a story is filed under, not what the box is. */
const FILED = /(?:^|\s)(?:category|tag|post_tag|type|format|status|has|no|with|without)-\S+/gi;

/** Letters and figures as people name things ("ad2slot", "related2"), apart from those that a machine made up. */
const NUMBERED = /^[a-z]{2,}\d{1,3}(?:[a-z]{3,})?$/i;
/** A name of three and more pieces with fewer letters to a piece than this was made up by a machine. */
const FEWEST_LETTERS = 3;

/** The pieces of a part of a name; none for what a machine made up: "a884a83d", "n1AuAdJl", "kKdpdF". */
function piecesOf(part: string): string[] {
  if (/\d/.test(part) && /[a-z]/i.test(part) && !NUMBERED.test(part)) return [];
  const pieces = part
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((piece) => piece !== '');
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return pieces.length > 2 && letters < FEWEST_LETTERS * pieces.length ? [] : pieces;
}

/** The words of a class or an id: "storyShare--top" is "story", "share" and "top". */
function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).flatMap(piecesOf);
}

/** The words of furniture among them, and those that two neighbours make: "pop-up" is "popup". */
function furnitureIn(words: readonly string[]): string[] {
  return words
    .flatMap((word, at) => {
      const before = words[at - 1] ?? '';
      return before.length > 1 && word.length > 1 ? [word, `${before}${word}`] : [word];
    })
    .filter((word) => BOX.has(word));
}

/** The words in an element’s classes and names that mean page furniture, except names of a story’s own section. */
function furnitureOf(element: Element): string[] {
  const names = [
    attribute(element, 'class').replace(FILED, ' '),
    attribute(element, 'id'),
    attribute(element, 'data-component'),
    attribute(element, 'data-testid'),
  ];
  const found: string[] = [];
  for (const name of names.join(' ').split(/\s+/)) {
    const words = wordsOf(name);
    const furniture = furnitureIn(words);
    if (furniture.length > 0 && !namesSection(element, words, (word) => BOX.has(word))) found.push(...furniture);
  }
  return found;
}

/** Marks that a page hardly ever gives its story, however much text stands under them. */
const STRONG = new Set(
  (
    'sidebar footer comment comments disqus nav navigation menu newsletter newsletters cookie cookies consent gdpr ' +
    'bio authorbox authorbio biography related relateds recommended popup unseen tweet twitter instagram tiktok ' +
    'bluesky NAV FOOTER'
  ).split(' '),
);

export function isStrongReason(reason: string): boolean {
  return STRONG.has(reason);
}

/** A figure may show words instead of a picture: a quotation with its source, a table, a listing. */
function holdsText(figure: Element): boolean {
  return figure.querySelector('blockquote, table, pre') !== null;
}

/** A table of contents marks the headings that it leads to as well. */
const OF_HEADINGS = new Set(['toc']);

/**
 * The marks that make the element a box beside the story: words of its classes and id, its role, its own name; empty
 * for none. A page may use any of them for the story itself, so the caller weighs each reason.
 */
export function boxReasons(element: Element, name: string): string[] {
  const isHeading = /^H[1-6]$/.test(name);
  const reasons = furnitureOf(element).filter((word) => !(isHeading && OF_HEADINGS.has(word)));
  if (BOX_ELEMENT.test(name) && !(name === 'FIGURE' && holdsText(element))) reasons.push(name);
  const role = attribute(element, 'role');
  if (BOX_ROLE.test(role)) reasons.push(`role ${role}`);
  const classes = attribute(element, 'class');
  if (UNSEEN.test(classes) && !SHOWN_WIDE.test(classes)) reasons.push('unseen');
  return reasons;
}
