import type { NamedKind } from '../../text/lang/page/page-words';
import { PAGE_WORDS, pageWords, wordsOfKind } from '../../text/lang/page/words';
import type { ArticleKind } from '../types';

/** The kinds that words name, the surest first. */
const KINDS: readonly Exclude<NamedKind, 'gallery'>[] = [
  'sponsored',
  'live',
  'list',
  'newsletter',
  'column',
  'opinion',
  'interview',
  'analysis',
  'review',
];

/** Words of sections, labels, paths and titles that name a kind, folded; the surest kind first. */
export const KIND_WORDS: readonly (readonly [ArticleKind, RegExp])[] = KINDS.map((kind) => [
  kind,
  new RegExp(`\\b(?:${wordsOfKind(kind)})\\b`),
]);

/** Words that name a story told by pictures. */
export const PICTURES = new RegExp(`\\b(?:${wordsOfKind('gallery')})\\b`);

/** Words by which somebody who is asked is addressed, in questions. */
export const ADDRESSED = new RegExp(`(?<!\\p{L})(?:${pageWords('addressed')})(?!\\p{L})`, 'u');

/** Words by which a writer speaks of himself or herself, by language. */
export const FIRST_PERSON: ReadonlyMap<string, RegExp> = new Map(
  [...PAGE_WORDS].flatMap(([lang, { firstPerson }]) => (firstPerson ? [[lang, firstPerson] as const] : [])),
);

/** A text that speaks of itself as a letter to its readers. */
export const OF_THIS_LETTER = new RegExp(`\\b(?:${pageWords('ofThisLetter')})\\b`);
