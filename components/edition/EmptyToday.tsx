import type { EditionView } from '../../utils/platform/messages/edition';
import { useI18n } from '../shared/i18n';
import type { EditionNow } from './use-edition';

interface Props {
  view: EditionView;
  /** Of an earlier edition. */
  day: string | null;
  edition: EditionNow;
}

/** What is said where there is no edition: nothing followed, nothing fetched and nothing new are different things. */
export function EmptyToday({ view, day, edition }: Props) {
  const { t } = useI18n();
  if (day !== null) return <p>{t('edition_noSuch')}</p>;
  const empty = view.empty ?? 'nothingNew';
  return (
    <div class="edition-empty" data-empty={empty}>
      <p>{t(`edition_empty_${empty}`)}</p>
      {empty === 'noFeeds' ? (
        <p>
          <a href="#following">{t('edition_empty_choose')}</a>
        </p>
      ) : (
        <button
          type="button"
          class="primary"
          data-action="fetch"
          aria-disabled={edition.busy}
          onClick={() => void (edition.busy ? undefined : edition.fetchAll())}
        >
          {t(edition.busy ? 'following_asking' : 'edition_fetch')}
        </button>
      )}
    </div>
  );
}
