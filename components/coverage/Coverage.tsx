import { useRef, useState } from 'preact/hooks';
import { isUnderWay, readSourcesOf } from '../../utils/core/coverage/state';
import type { Run } from '../../utils/core/run/types';
import { countedFrom, independentText } from '../../utils/core/shown/counts';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import { CompareFailed } from './CompareFailed';
import { CompareTwo } from './CompareTwo';
import { CoverageOffer } from './CoverageOffer';
import { CoverageProgress } from './CoverageProgress';
import { FinderList } from './FinderList';
import { Outcome, offersSearch } from './Outcome';
import { ReadOffer } from './ReadOffer';
import { SearchAgain } from './SearchAgain';
import { SourceGroups } from './SourceGroups';
import { Timeline } from './Timeline';
import type { CoverageActions } from './use-coverage';

interface Props {
  run: Run;
  texts: ReadonlyMap<number, SourceText>;
  actions: CoverageActions;
}

/** Coverage by other outlets, in all its stages: offered, being searched, found, read. */
export function Coverage({ run, texts, actions }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { settings, update } = useSettings();
  const [pair, setPair] = useState<[number, number] | null>(null);
  const opener = useRef<Element | null>(null);
  const { article, coverage } = run;
  if (article?.scope !== 'article') return null;
  if (!coverage) return <CoverageOffer actions={actions} />;
  const { sources, finders, counts } = coverage;
  const unknown = sources.some(({ owner, domain, group }) => group === 'report' && !owner && domain);
  return (
    <section id="coverage" class="coverage" tabIndex={-1} aria-labelledby="coverage-title" data-stage={coverage.stage}>
      <h2 id="coverage-title">{sources.length > 0 ? independentText(counts, i18n) : t('cov_title')}</h2>
      {sources.length > 0 && <p class="coverage-counted">{countedFrom(counts, i18n)}</p>}
      <CoverageProgress coverage={coverage} onStop={actions.stop} />
      <Outcome coverage={coverage} actions={actions} />
      <CompareFailed coverage={coverage} service={run.engine?.service ?? ''} actions={actions} />
      <ReadOffer coverage={coverage} actions={actions} />
      <Timeline article={article} sources={sources} />
      {pair && (
        <CompareTwo
          texts={texts}
          pair={pair}
          differences={coverage.differences}
          onChange={setPair}
          onClose={() => {
            // The pressed button disappears with the box: the focus returns to the button that opened it.
            if (opener.current instanceof HTMLElement) opener.current.focus();
            setPair(null);
          }}
        />
      )}
      <SourceGroups
        sources={sources}
        articleUrl={article.canonicalUrl}
        actions={actions}
        onCompare={(id) => {
          const number = readSourcesOf(coverage).find((source) => source.id === id)?.number;
          opener.current = document.activeElement;
          if (number) setPair([1, number]);
        }}
      />
      {unknown && coverage.stage !== 'searching' && (
        <p class="coverage-note">
          <button type="button" class="small" onClick={actions.lookUp}>
            {t('cov_lookUp')}
          </button>
        </p>
      )}
      <FinderList finders={finders} actions={actions} />
      {!isUnderWay(coverage) && !offersSearch(coverage) && (
        <p class="coverage-note">
          <SearchAgain coverage={coverage} actions={actions} />
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.coverageAuto}
          onChange={(event) => void update({ coverageAuto: event.currentTarget.checked })}
        />
        {t('cov_always')}
      </label>
    </section>
  );
}
