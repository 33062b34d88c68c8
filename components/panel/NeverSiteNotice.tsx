import { onList } from '../../utils/core/text/site';
import { usePolicyReading } from '../settings/policy';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';

interface Props {
  /** Address of the page. */
  url: string;
  site: string;
  onAllow(site: string): void;
}

/**
 * Says that Recoupe may not touch this site, because it is on the reader's list of such sites (they can remove it here)
 * or on their organisation's.
 */
export function NeverSiteNotice({ url, site, onAllow }: Props) {
  const { t } = useI18n();
  const reading = usePolicyReading();
  // The actions depend on whose list it is.
  if (!reading) return null;
  if (onList(url, reading.policy.neverSites ?? [])) {
    return (
      <Notice tone="warning" title={t('policy_neverSite')}>
        <p>{t('policy_neverSite_body')}</p>
      </Notice>
    );
  }
  const allow = (
    <button type="button" class="primary" onClick={() => onAllow(site)}>
      {t('allowAgain', site)}
    </button>
  );
  return (
    <Notice tone="warning" title={t('unreadable_neverSite')} actions={allow}>
      <p>{t('unreadable_neverSite_body')}</p>
    </Notice>
  );
}
