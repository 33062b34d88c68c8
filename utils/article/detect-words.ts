import type { ArticleKind, PageKind } from './types';

/*
 * What pages are called in hosts, addresses and short headlines, in larger languages of the press: parts of regular
 * expressions. Accents are gone when they are compared, and a dot stands for what parts the words of a name.
 */

/** Texts of law: what an address ends with, or the headline holds. A section on privacy is none. */
export const LEGAL =
  'priva(cy|cidade?|tezza)|datenschutz\\w*|impress?um|imprint|agb|terms|cookies?|(mentions|aviso|note).legal(es|i)?|confidentialite|disclaimer|colofon';

/** Other pages that are no articles; the first that fits. */
export const NO_ARTICLE = {
  other:
    'about|legal|ue?ber.uns|a.propos|[ck]onta(ct|cto|kt|tti)|jobs|faq|404|error|fehler|not found|nicht gefunden|introuvable|captcha|a bot|access denied',
  search: 'search|suche|recherche|buscar?|ricerca|results?',
  login: 'log.?in|sign.?(in|up)|register|account|konto|subscri\\w+|abo|newsletters?',
  shop: 'shop|store|produ[ck]t[eos]*|produits?|cart|collections?|pricing|deals|item|buy',
  forum: 'foro|forums?|threads?|viewtopic|questions?|community|boards?|discuss\\w*|comments|t',
  video: 'videos?|watch|mediathek|podcasts?|slideshow|episodes?|galler(y|ies)|fotos?|photos|audio|radio',
  reference: 'wiki|docs?|documentation|developers?|help|support|api|manual|tutorials?|recipes?|services?|solutions',
  section:
    'tags?|topics?|themen?|themes?|temas?|categor\\w+|sections?|rubri\\w+|authors?|auteurs?|page|dossiers?|live.?ticker',
} satisfies Partial<Record<PageKind, string>>;

/** Kinds of articles by words of their addresses and structured types; news when none fits. */
export const KINDS = {
  sponsored: 'sponsored|advert',
  live: 'live-?(blog|ticker|updates)|en-direct|en-vivo',
  opinion: 'opinion|editorial|tribune|kommentar|commentary',
  analysis: 'analys|decryptage',
  interview: 'interview',
  review: '"review|/reviews?/',
  gallery: '/galler',
  video: '/videos?/',
} satisfies Partial<Record<ArticleKind, string>>;

/** The first name in a table whose words fit the text. */
export function named<Name extends string>(table: Record<Name, string>, text: string, wrap = String): Name | undefined {
  for (const name in table) if (RegExp(wrap(table[name]), 'i').test(text)) return name;
  return undefined;
}
