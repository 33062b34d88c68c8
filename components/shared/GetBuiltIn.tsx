import type { ComponentChildren } from 'preact';
import type { BuiltInLanguages } from '../../utils/core/settings/built-in';
import type { I18n } from '../../utils/core/shown/i18n';
import { asSentence } from '../../utils/core/shown/sentence';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { ErrorWords } from './ErrorWords';
import { useI18n } from './i18n';
import { type BuiltInView, useBuiltIn } from './use-built-in';

/** States in which this browser or device can have no model. */
const HOPELESS = new Set<string | undefined>(['unavailable', 'missing']);

interface Props {
  languages: BuiltInLanguages;
  /** Called when the model was downloaded. */
  onReady?: () => void;
  /** Actions with the model; left out where there can be no model. */
  children?: ComponentChildren;
}

/** The state of the browser's own model, and a button to download it where it can be had. */
export function GetBuiltIn({ languages, onReady, children }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const here = useBuiltIn(languages, onReady);
  const { status, job, failed } = here;
  const canGet = status?.state === 'downloadable' || status?.state === 'downloading';
  return (
    <div class="built-in" data-state={status?.state}>
      <p role="status">{words(here, languages.output, i18n)}</p>
      {job && <progress max={1} value={job.share ?? undefined} aria-label={t('builtIn_get')} />}
      {failed && (
        <div role="alert">
          <p>{asSentence(t(`error_${failed.kind}`, t('builtIn_name')), i18n)}</p>
          <ErrorWords kind={failed.kind} service={t('builtIn_name')} detail={failed.detail} retryAfter={null} />
        </div>
      )}
      {canGet && (
        <div class="buttons">
          {job ? (
            <button type="button" onClick={here.stop}>
              {t('stop')}
            </button>
          ) : (
            <button type="button" data-action="get-built-in" onClick={here.get}>
              {t('builtIn_get')}
            </button>
          )}
        </div>
      )}
      {!HOPELESS.has(status?.state) && children}
    </div>
  );
}

function words({ status, job }: BuiltInView, output: LangTag, { t, number, language }: I18n): string {
  if (job) return job.share === null ? t('builtIn_coming') : t('builtIn_share', number(Math.floor(job.share * 100)));
  if (!status) return t('builtIn_asking');
  if (status.state === 'language') return t('builtIn_language', language(output));
  if (status.state === 'downloadable' && status.kind === 'firefox') return t('builtIn_downloadable_firefox');
  return t(`builtIn_${status.state}`);
}
