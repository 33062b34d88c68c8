import browser from 'webextension-polyfill';
import type { RunErrorKind } from '../../utils/core/run/types';
import { useI18n } from './i18n';

/** Failures that are solved in the options, and not by trying again. */
const IN_OPTIONS = new Set<RunErrorKind>([
  'wrongKey',
  'forbidden',
  'noCredit',
  'unknownModel',
  'notFound',
  'notSetUp',
  'budget',
  'filtered',
  'allThought',
  'promptCut',
  'tooLong',
  'badRequest',
  'noModel',
  'badModel',
  'outOfMemory',
  'noBuiltIn',
  'notDownloaded',
  'language',
  'empty',
  'endless',
  'unknown',
]);

/** A button to the options, for failures that are solved there; renders nothing for others. */
export function OpenOptions({ kind }: { kind: RunErrorKind }) {
  const { t } = useI18n();
  if (!IN_OPTIONS.has(kind)) return null;
  return (
    <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
      {t('openOptions')}
    </button>
  );
}
