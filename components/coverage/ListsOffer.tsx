import type { Coverage } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { barred } from './barred';
import type { CoverageActions } from './use-coverage';

/** The button that asks outlets' own lists too, feeds and sitemaps: the browser must allow their sites first. */
export function ListsOffer({ coverage, actions }: { coverage: Coverage; actions: CoverageActions }) {
  const { plural, list } = useI18n();
  const origins = [...new Set(barred(coverage.finders).lists.flatMap((finder) => finder.origins))];
  if (origins.length === 0 || coverage.stage === 'searching') return null;
  const hosts = [...new Set(origins.map((one) => one.replace(/^[^:]*:\/\/(?:\*\.)?|\/\*$/g, '')))];
  return (
    <p class="coverage-note lists-offer">
      <button
        type="button"
        class="small"
        data-action="ask-lists"
        title={list(hosts)}
        onClick={() => void actions.search(origins)}
      >
        {plural('cov_offerLists', hosts.length)}
      </button>
    </p>
  );
}
