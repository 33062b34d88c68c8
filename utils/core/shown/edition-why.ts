import type { EditionStory, Reason } from '../stories/edition/edition';
import type { I18n } from './i18n';

/** Why a story is in the edition, in one line: "9 independent sources · you follow climat". */
export function whyWords({ why }: Pick<EditionStory, 'why'>, i18n: Pick<I18n, 't' | 'plural'>): string {
  return why.map((reason) => reasonWords(reason, i18n)).join(' · ');
}

function reasonWords(reason: Reason, { t, plural }: Pick<I18n, 't' | 'plural'>): string {
  switch (reason.kind) {
    case 'sources':
      return plural(reason.upTo ? 'following_upTo' : 'following_independent', reason.count);
    case 'story':
      return t('edition_why_story');
    case 'topic':
      return t('edition_why_topic', reason.name);
    case 'outlet':
      return t('edition_why_outlet', reason.name);
    case 'rare':
      return t('edition_why_rare', reason.name);
    case 'beyond':
      return t('edition_why_beyond');
    case 'grown':
      return t('edition_why_grown', reason.before);
    case 'statements':
      return plural('edition_why_statements', reason.count);
  }
}
