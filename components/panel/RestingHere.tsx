import type { Run } from '../../utils/core/run/types';
import { shownBrief } from '../../utils/core/shown/shown';
import { useI18n } from '../shared/i18n';

/**
 * The number of statements that cite the text the reader selected in the page. Always rendered, so that changes are
 * announced.
 */
export function RestingHere({ run, selected }: { run: Run; selected: ReadonlySet<number> }) {
  const { t, plural } = useI18n();
  const brief = shownBrief(run);
  const statements = [...(brief?.standfirst ?? []), ...(brief?.story ?? [])];
  const count = statements.filter(({ citations }) =>
    citations.some(([source, passage]) => source === 1 && selected.has(passage)),
  ).length;
  const words = selected.size === 0 ? '' : count === 0 ? t('restsHere_none') : plural('restsHere', count);
  return (
    <p class={words ? 'resting' : 'resting quiet'} role="status">
      {words}
    </p>
  );
}
