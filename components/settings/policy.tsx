import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { isLocked, type Lockable, type Policy } from '../../utils/platform/storage/policy';
import { type PolicyReading, policyItem } from '../../utils/platform/storage/policy-item';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';

const PolicyContext = createContext<Policy>({});

export const PolicyProvider = PolicyContext.Provider;

/** Returns the organisation's policy, and follows changes; null until it has been read. */
export function usePolicyReading(): PolicyReading | null {
  const [reading, setReading] = useState<PolicyReading | null>(null);
  useEffect(() => {
    void policyItem.get().then(setReading);
    return policyItem.watch(setReading);
  }, []);
  return reading;
}

/** Returns the organisation's policy; an empty one outside a `PolicyProvider`. */
export function usePolicy(): Policy {
  return useContext(PolicyContext);
}

/** The controls of a setting: unchanged, or read-only and labelled so where the organisation has set it. */
export function Locked({ field, children }: { field: Lockable; children: ComponentChildren }) {
  const policy = usePolicy();
  return isLocked(policy, field) ? <SetByOthers field={field}>{children}</SetByOthers> : children;
}

/** Controls that the organisation has disabled. */
export function SetByOthers({ field, children }: { field: string; children?: ComponentChildren }) {
  const { t } = useI18n();
  return (
    <fieldset class="locked" disabled data-locked={field}>
      {children}
      <p class="hint">{t('policy_set')}</p>
    </fieldset>
  );
}

/** Says that there is a policy, and which fields of it cannot be used, so that the mistake is noticed. */
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
