import type { ReadBefore as Earlier } from '../../utils/core/run/read-before';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';

/** Says that the reader has read another article on this event, and that what was found for that one is listed here. */
export function ReadBefore({ earlier }: { earlier: Earlier }) {
  const { t, date } = useI18n();
  const target = linkTarget(earlier.url);
  const words = t('readBefore', earlier.outlet, date(new Date(earlier.at).toISOString().slice(0, 10)));
  return (
    <p class="read-before">
      {target ? (
        <a href={target} target="_blank" rel="noreferrer" title={earlier.title}>
          {words}
        </a>
      ) : (
        words
      )}{' '}
      {t('readBefore_reused')}
    </p>
  );
}
