import browser from 'webextension-polyfill';
import type { Timings } from '../../utils/export/json';
import { shownBrief } from '../../utils/export/shown';
import type { Run } from '../../utils/runs/types';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import { ExportMenu } from './ExportMenu';
import { TextMenu } from './TextMenu';

/** Name, copy and export, text size, options. */
export function TopBar({ run, timings }: { run: Run | null; timings(): Timings }) {
  const { t } = useI18n();
  return (
    <header class="bar">
      <span class="wordmark">Recoupe</span>
      <span class="bar-space" />
      {run && run.stage !== 'notArticle' && shownBrief(run) && <ExportMenu run={run} timings={timings} />}
      <TextMenu />
      <button
        type="button"
        class="bar-button"
        aria-label={t('options')}
        title={t('options')}
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        <Icon name="options" />
      </button>
    </header>
  );
}
