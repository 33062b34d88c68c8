import type { Coverage, Difference } from '../../utils/core/coverage/types';
import type { I18n } from '../../utils/core/shown/i18n';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';
import { usePartWays } from '../shared/parts';

interface Props {
  coverage: Coverage;
  texts: ReadonlyMap<number, SourceText>;
}

/** Most differences told here; the rest is counted. */
const MOST = 2;

/** Numbers and names on which the sources differ, each value with who says it, in a line each: leads to all of them. */
export function DifferBrief({ coverage, texts }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { go } = usePartWays();
  const { differences, differ, stage } = coverage;
  const compare = (
    <button type="button" class="plain" data-action="go-compare" onClick={() => go('compare')}>
      {t('part_compare')}
    </button>
  );
  if (differences.length === 0 && (stage === 'done' || stage === 'stopped'))
    return (
      <p class="strip-differ">
        {differ.length > 0 ? i18n.plural('strip_modelDiffers', differ.length) : t('strip_agree')} {compare}
      </p>
    );
  if (differences.length === 0) return null;
  const shown = differences.slice(0, MOST);
  return (
    <ul class="strip-differ">
      {shown.map((difference, at) => (
        <li key={`${difference.about}${difference.values[0]?.text}`}>
          <b>{t('cov_differ')}</b> {difference.about && <span dir="auto">({difference.about}) </span>}
          {valuesOf(difference, texts, i18n)}{' '}
          {at === shown.length - 1 && (
            <>
              {differences.length > MOST && `${i18n.plural('strip_more', differences.length - MOST)} `}
              {compare}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "4,200 (3 outlets) · 3,800 (Hallin Star)". */
function valuesOf({ values }: Difference, texts: Props['texts'], i18n: I18n): string {
  return values
    .map(({ text, citations }) => {
      const outlets = new Set(citations.map(([source]) => texts.get(source)?.outlet || String(source)));
      const [only = ''] = outlets;
      return `${text} (${outlets.size === 1 ? only : i18n.plural('outlets', outlets.size)})`;
    })
    .join(' · ');
}
