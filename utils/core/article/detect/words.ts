import type { ArticleKind, PageKind } from '../types';

/*
 * Names of kinds of pages in hosts, addresses and short headlines, in the larger languages of the press: parts of
 * regular expressions, in which a dot stands for a letter with an accent or for the separator between words.
 */

/** Names of legal texts, at the end of an address or in a short headline; a section on privacy is not one. */
export const LEGAL = 'priva(cy|cidad)|datenschutz\\S*|impressum|imprint|agb|terms|(mentions|aviso) l.gal\\S*';

/** Names of other kinds of pages that are no articles; the first kind that fits counts. */
export const NO_ARTICLE = {
  other: 'about|legal|cookies?|.{1,2}ber.uns|.onta[ck]t\\w*|jobs|faq|404',
  search: 'search|suche|recherche',
  login: 'log.?in|sign.?(in|up)|register|subscri\\w+|abo',
  shop: 'shop|store|produ[cik]ts?|cart|collections?',
  forum: 'forums?|threads?|viewtopic|questions?|community|discuss\\w*|comments|t',
  video: 'videos?|watch|mediathek|podcasts?|galler(y|ies)',
  reference: 'wiki|docs?|documentation|developers?|help|support|api|recipes?|services?',
  section: 'tags?|topics?|themen?|temas?|categor\\w+|sections?|rubri\\w+|auth?ors?|page',
} satisfies Partial<Record<PageKind, string>>;

/** The first name in a table whose words stand whole in the text. */
export function named<Name extends string>(table: Record<Name, string>, text: string): Name | undefined {
  for (const name in table) if (RegExp(`[ ./](${table[name]})[ ./]`).test(text)) return name;
  return undefined;
}

/** Kinds of articles that an address, or a headline behind it, names. */
export function kindOf(names: string): ArticleKind {
  if (/.live.?(blog|ticker|update)|\/live\//i.test(names)) return 'live';
  return /opinion|kommentar/.test(names) ? 'opinion' : 'news';
}
