import browser from 'webextension-polyfill';
import type { Run } from '../../utils/core/run/types';
import { siteOf } from '../../utils/core/text/site';
import { AllowPages, AllowSite } from '../shared/AllowSite';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import type { Actions } from './actions';
import { NeverSiteNotice } from './NeverSiteNotice';

interface Props {
  run: Run;
  host: string;
  actions: Actions;
}

/** Says why the page could not be read, and what can be done. */
export function UnreadableNotice({ run, host, actions }: Props) {
  const { t } = useI18n();
  const reason = run.unreadable ?? 'failed';
  const site = host || siteOf(run.url);
  if (reason === 'neverSite') return <NeverSiteNotice url={run.url} site={site} onAllow={actions.allowAgain} />;
  const retry = () => actions.brief({ scope: run.scope });
  const reload = (
    <button type="button" onClick={() => void browser.tabs.reload(run.tabId)}>
      {t('reloadTab')}
    </button>
  );
  const wholePage = (
    <button type="button" onClick={() => actions.brief({ scope: 'page', anyway: true })}>
      {t('briefWholePage')}
    </button>
  );
  const selection = (
    <button type="button" class="primary" onClick={() => actions.brief({ scope: 'selection', anyway: true })}>
      {t('briefTheSelection')}
    </button>
  );
  const tryAgain = (
    <button type="button" class="primary" onClick={retry}>
      {t('retry')}
    </button>
  );
  const ways = () => {
    switch (reason) {
      case 'noAccess':
        return site ? <AllowSite host={site} onAllowed={retry} /> : <AllowPages onAllowed={retry} />;
      case 'restricted':
      case 'pdf':
        return tryAgain;
      case 'tooLarge':
        return (
          <>
            {selection}
            {reload}
          </>
        );
      case 'empty':
        return (
          <>
            {run.scope === 'page' ? tryAgain : wholePage}
            {reload}
          </>
        );
      default:
        return (
          <>
            {tryAgain}
            {reload}
          </>
        );
    }
  };
  return (
    <Notice tone="warning" title={t(`unreadable_${reason}`)} actions={ways()}>
      <p>{t(`unreadable_${reason}_body`)}</p>
    </Notice>
  );
}
