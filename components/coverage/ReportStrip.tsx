import { isUnderWay } from '../../utils/core/coverage/state';
import type { Run } from '../../utils/core/run/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { usePartWays } from '../shared/parts';
import { CoverageOffer } from './CoverageOffer';
import { DifferBrief } from './DifferBrief';
import { ListsOffer } from './ListsOffer';
import { Outcome } from './Outcome';
import { ReadButton } from './ReadOffer';
import type { CoverageActions } from './use-coverage';

const ReadBefore = lazy(() => import('../brief/ReadBefore').then((file) => file.ReadBefore));

interface Props {
  run: Run;
  texts: ReadonlyMap<number, SourceText>;
  actions: CoverageActions;
}

/**
 * The strip below the standfirst, one step at a time: the offer to find other reports, the number found and the offer
 * to read them, then what they differ on; last, what the reader has read on this before.
 */
export function ReportStrip({ run, texts, actions }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { go } = usePartWays();
  const { article, coverage } = run;
  if (article?.scope !== 'article') return null;
  const { sources = [], stage } = coverage ?? {};
  const found = sources.length;
  const read = texts.size - 1;
  const readable = coverage !== null && !isUnderWay(coverage) && read === 0 && found > 0;
  return (
    <section class="strip" aria-labelledby="strip-title">
      <h2 id="strip-title">{t('cov_title')}</h2>
      {!coverage && <CoverageOffer actions={actions} />}
      {coverage && found > 0 && (
        <p class="strip-found">
          {read > 0 ? i18n.plural('strip_read', found, i18n.number(read)) : i18n.plural('cov_foundSources', found)}{' '}
          <button type="button" class="plain" onClick={() => go('sources')}>
            {t('strip_see')}
          </button>
        </p>
      )}
      {coverage && found === 0 && stage !== 'searching' && (
        <>
          <Outcome coverage={coverage} actions={actions} />
          <ListsOffer coverage={coverage} actions={actions} />
        </>
      )}
      {readable && <ReadButton coverage={coverage} actions={actions} />}
      {coverage && read > 0 && <DifferBrief coverage={coverage} texts={texts} />}
      {run.readBefore && <ReadBefore earlier={run.readBefore} />}
    </section>
  );
}
