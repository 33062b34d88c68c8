import type { Block } from './page-blocks';

/** Words in class names and ids of boxes that stand in a story and are not of it. */
const BOX = new Set(
  (
    'related relateds relatedarticles relatedcontent teaser teasers promo promos promotion newsletter newsletters share shares ' +
    'sharing sharebar social socials comment comments disqus footer sidebar cookie cookies consent gdpr paywall subscribe ' +
    'subscription subscriber signup advert adverts advertisement advertisment advertising ad ads adslot sponsored outbrain ' +
    'taboola recirc recirculation recommended recommendation recommendations recommends trending popular mostread readmore ' +
    'readalso breadcrumb breadcrumbs toolbar tags taglist topics bio biography byline bylines dateline credit credits ' +
    'copyright caption captions legende figcaption imagecaption gallery slideshow carousel player video nav navigation menu ' +
    'pagination pager print rating ratings survey poll quiz donate donation membership widget widgets masthead ' +
    'linkbox relatedlinks timestamp pubdate metadata postmeta authorbox authorinfo author authors authorprofile hashtag hashtags ' +
    'keywords voiraussi lireaussi similar card cards bookmark bookmarks tooltip modal popup overlay toast banner ' +
    'disclaimer affiliate login register onward'
  ).split(' '),
);

/** Class names by which style sheets hide an element from sight. */
const UNSEEN =
  /(?:^|\s)(?:(?:is-|u-)?hidden|d-none|sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-hidden|offscreen|print-only|no-?screen)(?=\s|$)/i;
const SHOWN_WIDE = /(?:^|[\s:-])(?:xs|sm|md|lg|xl|2xl|desktop|tablet)[:-](?:block|flex|grid|inline)/i;

const BOX_ELEMENT = /^(?:NAV|FOOTER|ASIDE|FIGCAPTION|FIGURE|ADDRESS|MENU|CAPTION)$/;
const BOX_ROLE = /^(?:navigation|complementary|contentinfo|search|menu|dialog|alert|banner)$/;

function nameWords(element: Element): string[] {
  const names = [
    element.getAttribute('class'),
    element.getAttribute('id'),
    element.getAttribute('data-component'),
    element.getAttribute('data-testid'),
  ];
  return names
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/**
 * What marks the element as a box beside the story: words of its classes and id, its role, its own name; empty for none.
 * A page may use any of them for the story itself, so the caller weighs each reason.
 */
export function boxReasons(element: Element): string[] {
  const reasons = nameWords(element).filter((word) => BOX.has(word));
  if (BOX_ELEMENT.test(element.nodeName)) reasons.push(element.nodeName);
  const role = element.getAttribute('role') ?? '';
  if (BOX_ROLE.test(role)) reasons.push(`role ${role}`);
  const classes = element.getAttribute('class') ?? '';
  if (UNSEEN.test(classes) && !SHOWN_WIDE.test(classes)) reasons.push('unseen');
  return reasons;
}

/** Labels of what stands between paragraphs: advertisements, calls to read, share or subscribe; folded texts. */
const LABEL =
  /^(?:advertisement|publicite|anzeige|werbung|pub|publicidad|story continues below|article continues (?:below|after)|continue reading|read more|read next|read also|related|recommended|more on this|more from|see also|watch|listen|lire aussi|lire la suite|a lire aussi|voir aussi|a voir|sur le meme sujet|mehr zum thema|lesen sie auch|lees ook|leia (?:mais|tambem)|lea tambien|leggi anche|le[ae]r mas|baca juga|sign up|subscribe|inscrivez vous|follow us|share|partager|teilen|copy link|link copied|loading|comments?|commentaires?|photo|image|video|getty images|file photo|source|published|updated|last updated|posted|publie|mis a jour|veroffentlicht|aktualisiert|publicado|actualizado|pubblicato|lesedauer|temps de lecture|\d+ min(?:utes?)? (?:read|de lecture))\b/;
/** Such a label stands alone, or starts a line of links; in a text it is a word like others. */
const LABEL_WORDS = 9;

/** Whole sentences that outlets put into or under every story; folded texts. */
const NOTICE =
  /\b(?:all rights reserved|tous droits reserves|alle rechte vorbehalten|sign up (?:for|to) (?:our|the|receive)|subscribe to (?:our|the)|(?:inscrivez|abonnez) vous|click here to|follow (?:us|him|her|me) on|suivez (?:nous|l actualite)|download (?:our|the) app|join our|read more (?:on|at|about)|this article (?:was (?:originally|first)|is republished)|originally (?:published|appeared) (?:on|in|at)|we may earn|affiliate (?:link|commission)|your inbox|votre boite mail|terms of (?:use|service)|privacy (?:policy|notice)|cet article est (?:reserve|paru)|copyright|enable javascript|your browser|this material may not be published|contact the (?:author|reporter)|get in touch with|e mail(?:s|ed)? (?:to|at)|written permission)\b/;
const NOTICE_CHARACTERS = 320;

/** Whether the text is a label or a notice and no part of the story. `text` is folded. */
export function isLabel(text: string): boolean {
  return LABEL.test(text) && text.split(' ').length <= LABEL_WORDS;
}

/** Whether the text is one of the sentences that stand under every story of an outlet. `text` is folded. */
export function isNotice(text: string): boolean {
  return text.length <= NOTICE_CHARACTERS && NOTICE.test(text);
}

/** Share of a block's text that is links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.linkChars / Math.max(1, block.text.length);
}

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？」』।؟"”»’')\]]\s*$/u.test(text);
}

/** Length in characters as of a script with letters: an ideograph says what some three letters do. */
export function weightOf(text: string): number {
  return (
    text.length +
    2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}
