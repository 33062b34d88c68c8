import { TIERS } from '../../utils/core/check/tiers';
import { useI18n } from '../shared/i18n';

/** The marks of statements with their words, and what they are worth: folded, below the brief. */
export function MarksLegend() {
  const { t } = useI18n();
  return (
    <details class="marks-legend">
      <summary>{t('marks_title')}</summary>
      <ul>
        {TIERS.map((tier) => (
          <li key={tier}>
            <span class="tier" data-verdict={tier} aria-hidden="true" /> {t(`verdict_${tier}`)}
          </li>
        ))}
      </ul>
      <p>
        {t('marks_worth')}{' '}
        <a href="/checking.html" target="_blank" rel="noreferrer">
          {t('marks_more')}
        </a>
      </p>
    </details>
  );
}
