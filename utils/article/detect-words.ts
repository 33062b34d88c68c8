import type { ArticleKind, PageKind } from './types';

/*
 * What pages are called in hosts, addresses and short headlines, in larger languages of the press: parts of regular
 * expressions, in which a dot stands for a letter with an accent or for what parts the words of a name.
 */

/** Texts of law: what an address ends with, or the headline holds. A section on privacy is none. */
export const LEGAL =
  'priva(cy|cidad|tezza)|datenschutz\\S*|impress?um|imprint|agb|terms|cookies?|(mentions|aviso|note) l.gal\\S*|confidentialit.|disclaimer|colofon';

/** Other pages that are no articles; the first that fits. */
export const NO_ARTICLE = {
  other:
    'about|legal|.{1,2}ber.uns|a.propos|.onta(ct|cto|kt|tti)|jobs|faq|404|error|fehler|not found|nicht gefunden|introuvable|captcha|a bot',
  search: 'search|suche|recherche|buscar?|results?',
  login: 'log.?in|sign.?(in|up)|register|account|konto|subscri\\w+|abo',
  shop: 'shop|store|produ[ck]ts?|produits?|cart|collections?|pricing|deals|item|buy',
  forum: 'foro|forums?|threads?|viewtopic|questions?|community|boards?|discuss\\w*|comments|t',
  video: 'videos?|watch|mediathek|podcasts?|episodes?|galler(y|ies)|fotos?|photos|audio',
  reference: 'wiki|docs?|documentation|developers?|help|support|api|manual|tutorials?|recipes?|services?',
  section: 'tags?|topics?|themen?|temas?|categor\\w+|sections?|rubri\\w+|authors?|auteurs?|page|dossiers?|live.?ticker',
} satisfies Partial<Record<PageKind, string>>;

/** Kinds of articles by words of their addresses and structured types; news when none fits. */
export const KINDS = {
  sponsored: 'sponsored|advert',
  live: 'live-?(blog|ticker|updates)|en-direct',
  opinion: 'opinion|editorial|tribune|kommentar',
  analysis: 'analys',
} satisfies Partial<Record<ArticleKind, string>>;

/** The first name in a table whose words, between two borders, stand in the text. */
export function named<Name extends string>(
  table: Record<Name, string>,
  border: string,
  text: string,
): Name | undefined {
  for (const name in table) if (RegExp(`${border}(${table[name]})${border}`, 'i').test(text)) return name;
  return undefined;
}
