import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../../utils/core/shown/i18n';

const I18nContext = createContext<I18n | null>(null);

export const I18nProvider = I18nContext.Provider;

/** Returns the interface's words. Throws outside an `I18nProvider`: every page of ours has one at its root. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('No I18nProvider above this component');
  return i18n;
}
