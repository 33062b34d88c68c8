import type { Coverage } from '../../utils/core/coverage/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';
import { Differences } from './Differences';
import { Leads } from './Leads';

interface Props {
  coverage: Coverage;
  texts: ReadonlyMap<number, SourceText>;
}

/** The sources side by side, where no model has compared them: what they differ on, and how each opens. */
export function SideBySide({ coverage, texts }: Props) {
  const { t } = useI18n();
  const compared = coverage.agree.length + coverage.differ.length + coverage.single.length > 0;
  if (compared || texts.size < 2) return null;
  return (
    <section class="side-by-side" aria-labelledby="side-by-side-title">
      <h2 id="side-by-side-title">{t('cov_saySources')}</h2>
      <Differences differences={coverage.differences} texts={texts} />
      <Leads leads={coverage.leads} texts={texts} />
    </section>
  );
}
