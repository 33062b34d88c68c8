import { isUnderWay } from '../../utils/core/coverage/state';
import type { Run } from '../../utils/core/run/types';
import { countedFrom, countsOf, independentText } from '../../utils/core/shown/counts';
import { askToSend } from '../../utils/platform/consent';
import { CoverageOffer } from '../coverage/CoverageOffer';
import { ListsOffer } from '../coverage/ListsOffer';
import { Outcome, offersSearch } from '../coverage/Outcome';
import { ReadOffer } from '../coverage/ReadOffer';
import { SearchAgain } from '../coverage/SearchAgain';
import type { CoverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { useSettings } from '../shared/use-settings';
import { FinderList } from './FinderList';
import { SourceGroups } from './SourceGroups';
import { ThisArticle } from './ThisArticle';
import { Timeline } from './Timeline';

interface Props {
  run: Run;
  actions: CoverageActions;
}

const Follow = lazy(() => import('./Follow').then((file) => file.Follow));

/** The sources of the brief and other outlets' reports, in one list, whatever has come of the search for them. */
export function Sources({ run, actions }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { settings, update } = useSettings();
  const { article, coverage } = run;
  if (!article) return null;
  const { sources = [], finders = [] } = coverage ?? {};
  const counts = countsOf(run);
  const isWhole = article.scope === 'article';
  const unknown = sources.some(({ owner, domain, group }) => group === 'report' && !owner && domain);
  return (
    <section class="coverage" aria-labelledby="sources-title" data-stage={coverage?.stage}>
      <div class="part-head">
        <h2 id="sources-title">{t('part_sources')}</h2>
        <span class="count">{independentText(counts, i18n)}</span>
      </div>
      {sources.length > 0 && <p class="coverage-counted">{countedFrom(counts, i18n)}</p>}
      {isWhole && !coverage && <CoverageOffer actions={actions} />}
      {coverage && (
        <>
          <Outcome coverage={coverage} actions={actions} />
          <ListsOffer coverage={coverage} actions={actions} />
          <ReadOffer coverage={coverage} actions={actions} />
        </>
      )}
      <SourceGroups
        sources={sources}
        first={<ThisArticle article={article} />}
        articleUrl={article.canonicalUrl}
        articleOutlet={article.outlet}
        actions={actions}
      />
      {coverage?.factChecks?.map(({ url, title, checker, rating }) => (
        <p key={url} class="coverage-note">
          {t('cov_checked', checker)}{' '}
          <a href={url} target="_blank" rel="noreferrer" dir="auto">
            {title}
          </a>
          {rating && <q dir="auto">{rating}</q>}
        </p>
      ))}
      <Timeline article={article} sources={sources} />
      {coverage && (
        <>
          <FinderList finders={finders} actions={actions} />
          <p class="coverage-note buttons">
            {!isUnderWay(coverage) && !offersSearch(coverage) && <SearchAgain coverage={coverage} actions={actions} />}
            {unknown && coverage.stage !== 'searching' && (
              <button type="button" class="small" data-action="look-up" onClick={actions.lookUp}>
                {t('cov_lookUp')}
              </button>
            )}
          </p>
        </>
      )}
      {isWhole && (
        <label class="check">
          <input
            type="checkbox"
            checked={settings.coverageAuto}
            onChange={({ currentTarget: { checked } }) => {
              if (checked) void askToSend('searchTerms');
              void update({ coverageAuto: checked });
            }}
          />
          {t('cov_always')}
        </label>
      )}
      {/* What is followed is kept, and nothing of a private window is. */}
      {isWhole && !run.private && <Follow article={article} />}
    </section>
  );
}
