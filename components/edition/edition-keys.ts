import type { MessageKey } from '../../utils/core/shown/i18n';

/** The keys of an edition, as its help tells them. */
export const EDITION_KEYS: readonly [key: string, words: MessageKey][] = [
  ['j k', 'keys_move'],
  ['o', 'keys_open'],
  ['v', 'keys_article'],
  ['s', 'keys_save'],
  ['f', 'keys_follow'],
  ['h', 'keys_hide'],
  ['m', 'keys_read'],
  ['/', 'keys_followView'],
  ['g', 'keys_go'],
  ['?', 'keys_help'],
];
