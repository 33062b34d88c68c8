import type { Coverage } from '../../utils/core/coverage/types';
import type { Run } from '../../utils/core/run/types';
import { shownBrief } from '../../utils/core/shown/shown';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import type { CoverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';
import { usePartWays } from '../shared/parts';
import { Across } from './Across';
import { Beside } from './Beside';
import { CompareFailed } from './CompareFailed';
import { CompareTwo } from './CompareTwo';
import { Differences } from './Differences';
import { Leads } from './Leads';

interface Props {
  run: Run;
  texts: ReadonlyMap<number, SourceText>;
  lang: LangTag | undefined;
  actions: CoverageActions;
  /** Numbers of the two sources that are set side by side; null until the reader has chosen. */
  pair: [number, number] | null;
  onPair(pair: [number, number]): void;
}

/**
 * The sources against each other: what differs, found on this machine; what a model found; two texts side by side; and
 * the model's sentences beside those of their source.
 */
export function Compare({ run, texts, lang, actions, pair, onPair }: Props) {
  const { t } = useI18n();
  const { go } = usePartWays();
  const { coverage } = run;
  const brief = shownBrief(run);
  // A sentence that was copied is its own evidence.
  const written = [...(brief?.standfirst ?? []), ...(brief?.story ?? [])].filter(
    ({ check }) => check?.evidence && check.verdict !== 'verbatim',
  );
  const shown = pair?.every((number) => texts.has(number)) ? pair : null;
  const two = shown ?? firstPair(coverage, texts);
  return (
    <section class="compare-part" aria-labelledby="compare-part-title">
      <div class="part-head">
        <h2 id="compare-part-title">{t('part_compare')}</h2>
      </div>
      {coverage && <CompareFailed coverage={coverage} service={run.engine?.service ?? ''} actions={actions} />}
      {coverage && two ? (
        <>
          <Differences differences={coverage.differences} texts={texts} />
          <Across coverage={coverage} texts={texts} lang={lang} />
          <CompareTwo texts={texts} pair={two} differences={coverage.differences} onChange={onPair} />
          <Leads leads={coverage.leads} texts={texts} />
        </>
      ) : (
        <p class="coverage-note">
          {t('compare_needsOther')}{' '}
          <button type="button" class="plain" onClick={() => go('sources')}>
            {t('part_sources')}
          </button>
        </p>
      )}
      {written.length > 0 && (
        <details class="beside-all">
          <summary>
            <h3>{t('beside_title')}</h3>
          </summary>
          <Beside statements={written} texts={texts} lang={lang} />
        </details>
      )}
    </section>
  );
}

/** The two sources that are set side by side at first: those of the first difference, else the first two. */
function firstPair(coverage: Coverage | null, texts: Props['texts']): [number, number] | null {
  const [one, other] = coverage?.differences[0]?.values.map(({ citations }) => citations[0]?.[0]) ?? [];
  if (one !== undefined && other !== undefined && one !== other && texts.has(one) && texts.has(other))
    return [one, other];
  const [first, second] = texts.keys();
  return first !== undefined && second !== undefined ? [first, second] : null;
}
