import browser from 'webextension-polyfill';
import type { FinderReport } from '../../utils/core/coverage/types';
import type { I18n } from '../../utils/core/shown/i18n';
import type { CoverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';

/** The result of each finder, in words, and what the reader can do about it. */
export function FinderList({ finders, actions }: { finders: readonly FinderReport[]; actions: CoverageActions }) {
  const i18n = useI18n();
  const { t } = i18n;
  const asked = finders.filter(({ state }) => state !== 'off');
  const answered = asked.filter(({ state }) => state === 'found' || state === 'nothing').length;
  return (
    <details class="finders" data-finders={asked.map(({ name, state }) => `${name}:${state}`).join(' ')}>
      <summary>{t('cov_answered', i18n.number(answered), i18n.number(asked.length))}</summary>
      <ul>
        {finders.map((finder) => (
          <li key={finder.name} data-finder={finder.name} data-state={finder.state}>
            <strong>{t(`finder_${finder.name}`)}</strong>
            <span>{stateWords(finder, i18n)}</span>
            {finder.detail && <q>{finder.detail}</q>}
            <FinderAction finder={finder} actions={actions} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function stateWords(finder: FinderReport, i18n: I18n): string {
  if (finder.state === 'found') return i18n.plural('cov_found', finder.found);
  if (finder.state === 'limited' && finder.retryAfter)
    return i18n.t('finderState_limitedFor', i18n.number(Math.ceil(finder.retryAfter)));
  return i18n.t(`finderState_${finder.state}`);
}

function FinderAction({ finder, actions }: { finder: FinderReport; actions: CoverageActions }) {
  const { t } = useI18n();
  switch (finder.state) {
    case 'needsPermission':
      return (
        <button type="button" class="small" onClick={() => void actions.search(finder.origins)}>
          {t('cov_allow')}
        </button>
      );
    case 'needsKey':
    case 'needsSetup':
    case 'refused':
    case 'overBudget':
    case 'off':
      return (
        <button type="button" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('cov_setUp')}
        </button>
      );
    default:
      return null;
  }
}
