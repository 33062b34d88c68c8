import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { finderOrigins } from '../../../utils/core/coverage/finders/origins';
import { type FinderName, isFinderOn, OPT_IN_FINDERS } from '../../../utils/core/settings/finders';
import { isBarred } from '../../../utils/platform/storage/policy';
import { useI18n } from '../../shared/i18n';
import { type SectionProps, Switch } from '../parts';
import { SetByOthers, usePolicy } from '../policy';
import { AllowOrigins } from './AllowOrigins';
import { useMissingOrigins } from './use-missing-origins';

interface Props extends SectionProps {
  name: FinderName;
  /** Fields that it needs beside permission: an address, a key. */
  children?: ComponentChildren;
}

/** One finder: its switch, the data it sends and to whom, and whether the browser allows it. */
export function FinderRow({ name, settings, update, children }: Props) {
  const { t, plural } = useI18n();
  const isOn = isFinderOn(settings, name);
  const origins = finderOrigins(name, settings);
  const missing = useMissingOrigins(origins);
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
  const state = () => {
    if (missing === null || origins.length === 0) return null;
    if (missing.length === 0) return <p class="hint">{t('coverageSet_allowed')}</p>;
    const host = new URL(missing[0]?.replace('*://', 'https://') ?? 'about:blank').host;
    return (
      <p class="buttons hint">
        <span>
          {missing.length === 1
            ? t('coverageSet_notAllowed', host)
            : plural('coverageSet_sitesNotAllowed', missing.length)}
        </span>
        <AllowOrigins
          origins={missing}
          label={missing.length === 1 ? t('allowSite', host) : t('coverageSet_allowSites')}
        />
      </p>
    );
  };
  const theSwitch = (
    <Switch label={t(`finder_${name}`)} hint={t(`coverageSet_finder_${name}_hint`)} checked={isOn} onChange={toggle} />
  );
  return (
    <div class="finder" data-finder={name}>
      {isBarred(usePolicy(), name) ? <SetByOthers field={name}>{theSwitch}</SetByOthers> : theSwitch}
      {isOn && (
        <div class="finder-more">
          {state()}
          {children}
        </div>
      )}
    </div>
  );
}
