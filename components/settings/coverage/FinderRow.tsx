import browser from 'webextension-polyfill';
import { finderOrigins } from '../../../utils/core/coverage/finders/origins';
import { type FinderName, isFinderOn, OPT_IN_FINDERS } from '../../../utils/core/settings/finders';
import { modelSearches } from '../../../utils/core/settings/search-service';
import { isBarred } from '../../../utils/platform/storage/policy';
import { useI18n } from '../../shared/i18n';
import type { SectionProps } from '../parts';
import { usePolicy } from '../policy';
import { AllowOrigins } from './AllowOrigins';
import { useMissingOrigins } from './use-missing-origins';

interface Props extends SectionProps {
  name: FinderName;
}

/** One finder in the table: its name, the data it sends, the browser's permission, and its switch. */
export function FinderRow({ name, settings, update }: Props) {
  const { t, plural } = useI18n();
  const isSetByOthers = isBarred(usePolicy(), name);
  const isOn = isFinderOn(settings, name);
  const missing = useMissingOrigins(finderOrigins(name, settings));
  const toggle = ({ checked: on }: { checked: boolean }) => {
    // This must be called within the click: the browser refuses the question after an `await`. Access that it has is
    // not asked for again.
    if (on && missing && missing.length > 0) void browser.permissions.request({ origins: missing }).catch(() => false);
    const others = settings.findersOff.filter((other) => other !== name);
    const optIn = OPT_IN_FINDERS.find((one) => one === name);
    if (optIn === undefined) return void update({ findersOff: on ? others : [...others, name] });
    const wanted = settings.findersOn.filter((other) => other !== optIn);
    void update({ findersOff: others, findersOn: on ? [...wanted, optIn] : wanted });
  };
  const host = new URL(missing?.[0]?.replace('*://', 'https://') ?? 'about:blank').host;
  return (
    <tr data-finder={name}>
      <th scope="row">{t(`finder_${name}`)}</th>
      <td>{t(`coverageSet_sent_${name}`)}</td>
      <td data-allowed={missing === null ? undefined : missing.length === 0}>
        {name === 'searxng' && settings.searxng === '' && t('coverageSet_needsAddress')}
        {name === 'model' && !modelSearches(settings) && t('coverageSet_needsModel')}
        {missing && missing.length > 0 && isOn && (
          <AllowOrigins
            origins={missing}
            label={missing.length === 1 ? t('allowSite', host) : plural('coverageSet_allowCount', missing.length)}
          />
        )}
        {missing && missing.length === 0 && finderOrigins(name, settings).length > 0 && t('coverageSet_isAllowed')}
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={t(`finder_${name}`)}
          checked={isOn}
          disabled={isSetByOthers}
          data-locked={isSetByOthers ? name : undefined}
          onChange={(event) => toggle({ checked: event.currentTarget.checked })}
        />
        {isSetByOthers && <span class="hint">{t('policy_set')}</span>}
      </td>
    </tr>
  );
}
