import { useI18n } from '../shared/i18n';

/** The end of the edition, and when the next one comes. */
export function EditionEnd({ next }: { next: number }) {
  const { t, time } = useI18n();
  const at = time(new Date(next).toISOString());
  const isToday = new Date(next).toDateString() === new Date().toDateString();
  return (
    <p class="edition-end">
      <strong>{t('edition_end')}</strong> {t('edition_next', t(isToday ? 'edition_todayAt' : 'edition_tomorrow', at))}
    </p>
  );
}
