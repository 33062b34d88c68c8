import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { isLocked, type Lockable, type Policy } from '../../utils/platform/storage/policy';
import { type PolicyReading, policyItem } from '../../utils/platform/storage/policy-item';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';

const PolicyContext = createContext<Policy>({});

export const PolicyProvider = PolicyContext.Provider;

/** What the organisation has set, followed as it changes; null until it has been read. */
export function usePolicyReading(): PolicyReading | null {
  const [reading, setReading] = useState<PolicyReading | null>(null);
  useEffect(() => {
    void policyItem.get().then(setReading);
    return policyItem.watch(setReading);
  }, []);
  return reading;
}

/** What the organisation has set; nothing outside a `PolicyProvider`. */
export function usePolicy(): Policy {
  return useContext(PolicyContext);
}

/** Controls of a setting: as they are, or where the organisation has set it, for reading only, and said so. */
export function Locked({ field, children }: { field: Lockable; children: ComponentChildren }) {
  const policy = usePolicy();
  return isLocked(policy, field) ? <SetByOthers field={field}>{children}</SetByOthers> : children;
}

/** Controls that the organisation has put out of use. */
export function SetByOthers({ field, children }: { field: string; children?: ComponentChildren }) {
  const { t } = useI18n();
  return (
    <fieldset class="locked" disabled data-locked={field}>
      {children}
      <p class="hint">{t('policy_set')}</p>
    </fieldset>
  );
}

/** That there is a policy, and what of it cannot be used: somebody should know. */
export function PolicyNotice({ policy, wrong }: PolicyReading) {
  const { t } = useI18n();
  if (Object.keys(policy).length === 0 && wrong.length === 0) return null;
  return (
    <Notice title={t('policy_title')}>
      <p>{t('policy_body')}</p>
      {wrong.length > 0 && <p role="alert">{t('policy_wrong', wrong.join(', '))}</p>}
    </Notice>
  );
}
