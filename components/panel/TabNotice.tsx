import browser from 'webextension-polyfill';
import type { PanelView } from '../../utils/platform/messages/port';
import { AllowPages } from '../shared/AllowSite';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import type { Actions } from './actions';
import { useShortcut } from './use-shortcut';

/** Shown for a tab that has no brief: what to do to get one. */
export function TabNotice({ view, actions }: { view: PanelView; actions: Actions }) {
  const { t } = useI18n();
  const shortcut = useShortcut();
  if (view.canRead) {
    return (
      <Notice
        title={t('tab_unread')}
        actions={
          <button type="button" class="primary" onClick={() => actions.brief()}>
            {t('briefThisPage')}
          </button>
        }
      >
        <p>{t('tab_unread_body', view.host)}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t('tab_noAccess')} actions={<AllowPages onAllowed={() => actions.brief()} />}>
      <p>{shortcut ? t('tab_noAccess_bodyKey', shortcut) : t('tab_noAccess_body')}</p>
      <p>
        <img class="toolbar-icon" src={browser.runtime.getURL('/icon/32.png')} width="20" height="20" alt="" />{' '}
        {t('tab_noAccess_icon')}
      </p>
    </Notice>
  );
}
