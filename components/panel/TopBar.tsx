import browser from 'webextension-polyfill';
import type { Timings } from '../../utils/core/export/json';
import type { Run } from '../../utils/core/run/types';
import { shownBrief } from '../../utils/core/shown/shown';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import type { Speech } from '../speech/use-speech';
import { ExportMenu } from './ExportMenu';
import { TextMenu } from './TextMenu';

/** Name, reading aloud, copy and export, text size, options. */
export function TopBar({ run, timings, speech }: { run: Run | null; timings(): Timings; speech: Speech }) {
  const { t } = useI18n();
  const briefed = run !== null && run.stage !== 'notArticle' && shownBrief(run) !== null;
  // Every page needs a main heading for screen readers: the article's headline, where there is one, else the name.
  const Wordmark = briefed ? 'span' : 'h1';
  return (
    <header class="bar">
      <Wordmark class="wordmark">Recoupe</Wordmark>
      <span class="bar-space" />
      {briefed && speech.possible && (
        <button
          type="button"
          class="bar-button"
          data-action="speech"
          aria-label={t('speech_title')}
          title={t('speech_title')}
          aria-pressed={speech.open}
          onClick={speech.toggle}
        >
          <Icon name="voice" />
        </button>
      )}
      {briefed && <ExportMenu run={run} timings={timings} />}
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
