import type { I18n } from '../../utils/core/shown/i18n';
import type { Restored } from '../../utils/platform/storage/kept/restore';

/** What a restore did, in words. */
export function restoredWords({ refused, cut, added, merged, same, others, unread }: Restored, i18n: I18n): string {
  const { t, plural } = i18n;
  if (refused === 'notBackup' || refused === 'newer') return t(`care_${refused}`);
  return [
    plural('care_added', added),
    merged > 0 ? plural('care_merged', merged) : '',
    same > 0 ? plural('care_same', same) : '',
    others > 0 ? plural('care_others', others) : '',
    unread > 0 ? plural('care_unread', unread) : '',
    refused === 'full' ? t('care_full') : cut ? t('care_cut') : '',
  ]
    .filter(Boolean)
    .join(' ');
}
