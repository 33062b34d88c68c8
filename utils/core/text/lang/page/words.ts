import type { LangCode } from '../../lang-tag';
import { page as de } from '../de/page';
import { page as en } from '../en/page';
import { page as es } from '../es/page';
import { page as fr } from '../fr/page';
import { page as it } from '../it/page';
import type { NamedKind, PageWords } from './page-words';

/** The words around stories, by language. */
export const PAGE_WORDS: ReadonlyMap<LangCode, PageWords> = new Map<LangCode, PageWords>([
  ['en', en],
  ['fr', fr],
  ['de', de],
  ['es', es],
  ['it', it],
]);

const ALL = [...PAGE_WORDS.values()];

const joined = (lists: readonly (string | undefined)[]): string => lists.filter(Boolean).join('|');

/** The alternatives of one list in every language. */
export function pageWords(list: Exclude<keyof PageWords, 'kinds' | 'firstPerson'>): string {
  return joined(ALL.flatMap((words) => words[list]));
}

/** The words that name a kind in every language. */
export function wordsOfKind(kind: NamedKind): string {
  return joined(ALL.map(({ kinds }) => kinds[kind]));
}
