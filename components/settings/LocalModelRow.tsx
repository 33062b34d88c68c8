import type { ListedModel, ModelSource } from '../../utils/core/settings/local-models';
import type { StoredModel } from '../../utils/core/settings/stored-model';
import type { I18n } from '../../utils/core/shown/i18n';
import { fitsDevice, type ModelJob } from '../../utils/engines/door/local-models';
import { useI18n } from '../shared/i18n';
import { DownloadPace } from './DownloadPace';

interface Props {
  source: ModelSource | ListedModel;
  stored: StoredModel | undefined;
  job: ModelJob | undefined;
  chosen: boolean;
  onUse(): void;
  onStart(): void;
  onPause(): void;
  onDelete(): void;
}

const MB_BYTES = 1e6;

/** One model: its properties, the progress of its download, and its buttons. */
export function LocalModelRow({ source, stored, job, chosen, onUse, onStart, onPause, onDelete }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const bytes = stored?.bytes ?? source.bytes;
  const progress = job?.progress ?? null;
  // Copying from a file cannot be continued later.
  const halt = source.url ? 'local_pause' : 'stop';
  const name = (action: 'remove' | 'local_download' | 'local_resume' | typeof halt) =>
    t('offer_use_of', t(action), source.name);
  return (
    <li class="local-model" data-model={source.id}>
      <label class="radio">
        <input
          type="radio"
          name="localModel"
          aria-label={t('local_use', source.name)}
          checked={chosen}
          disabled={!stored?.whole}
          onChange={onUse}
        />
        <span>
          <strong>{source.name}</strong>
          <span class="hint">{facts(source, bytes, i18n)}</span>
          {'licenseUrl' in source && (
            <a class="hint" href={source.licenseUrl} target="_blank" rel="noreferrer">
              {source.license}
            </a>
          )}
        </span>
      </label>
      {bytes !== null && !fitsDevice(bytes) && <p class="hint">{t('local_memory')}</p>}
      {progress && !progress.checking && <progress max={progress.total ?? undefined} value={progress.have} />}
      <p role="status" class="hint">
        {state(stored, job, i18n)}
      </p>
      {progress && !progress.checking && <DownloadPace have={progress.have} total={progress.total} />}
      {job?.failed && <p role="alert">{t(`local_failed_${job.failed}`)}</p>}
      <div class="buttons">
        {progress ? (
          <button type="button" aria-label={name(halt)} disabled={progress.checking} onClick={onPause}>
            {t(halt)}
          </button>
        ) : (
          !stored?.whole &&
          source.url && (
            <button type="button" aria-label={name(stored ? 'local_resume' : 'local_download')} onClick={onStart}>
              {t(stored ? 'local_resume' : 'local_download')}
            </button>
          )
        )}
        {stored && (
          <button type="button" aria-label={name('remove')} onClick={onDelete}>
            {t('remove')}
          </button>
        )}
      </div>
    </li>
  );
}

function facts(source: ModelSource | ListedModel, bytes: number | null, { t, number, language, list }: I18n): string {
  const origin = source.url ? t('local_own', new URL(source.url).host) : t('local_ownFile');
  const size = bytes === null ? '' : t('local_size', number(Math.round(bytes / MB_BYTES)));
  const languages = 'languages' in source ? list(source.languages.map(language)) : '';
  return [size, languages, origin].filter(Boolean).join(' · ');
}

function state(stored: StoredModel | undefined, job: ModelJob | undefined, { t, number }: I18n): string {
  const mb = (bytes: number) => number(Math.round(bytes / MB_BYTES));
  const progress = job?.progress;
  if (progress?.checking) return t('local_checking');
  if (progress)
    return progress.total === null
      ? t('local_progressOnly', mb(progress.have))
      : t('local_progress', mb(progress.have), mb(progress.total));
  if (stored?.whole) return t('local_ready');
  return stored ? t('local_paused', mb(stored.have)) : '';
}
