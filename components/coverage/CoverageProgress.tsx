import { isUnderWay } from '../../utils/core/coverage/state';
import type { Coverage } from '../../utils/core/coverage/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { useI18n } from '../shared/i18n';
import { useFading } from '../shared/use-fading';

/**
 * The work on coverage in progress, with a way to stop it. Always rendered, so that screen readers announce changes;
 * the news that it has ended fades.
 */
export function CoverageProgress({ coverage, onStop }: { coverage: Coverage | null; onStop(): void }) {
  const i18n = useI18n();
  const going = isUnderWay(coverage);
  const said = useFading(coverage ? words(coverage, i18n) : '', { fades: !going });
  return (
    <div class={going ? 'progress coverage-progress' : 'progress quiet'}>
      <p role="status">{said}</p>
      {going && (
        <button type="button" class="small" onClick={onStop}>
          {i18n.t('stop')}
        </button>
      )}
    </div>
  );
}

function words({ stage, finders, sources }: Coverage, i18n: I18n): string {
  const { t } = i18n;
  switch (stage) {
    case 'searching': {
      const open = finders.filter(({ state }) => state === 'searching').map(({ name }) => t(`finder_${name}`));
      return open.length > 0 ? t('cov_searching', i18n.list(open)) : t('cov_searchingAny');
    }
    case 'reading': {
      const chosen = sources.filter(({ reading }) => reading !== 'unread');
      const done = chosen.filter(({ reading }) => reading !== 'waiting' && reading !== 'reading');
      return t('cov_reading', i18n.number(done.length), i18n.number(chosen.length));
    }
    case 'comparing':
      return t('cov_comparing');
    case 'found':
      return i18n.plural('cov_foundSources', sources.length);
    case 'done':
      return t('cov_done');
    default:
      return '';
  }
}
