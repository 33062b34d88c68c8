import { useState } from 'preact/hooks';
import { LISTED_MODELS, type ModelSource, namesOf, sourceAt } from '../../utils/core/settings/local-models';
import type { ModelJob } from '../../utils/engines/door/local-models';
import { useI18n } from '../shared/i18n';
import { Field } from './parts';

interface Props {
  jobs: Record<string, ModelJob>;
  onAddress(source: ModelSource): void;
  onFile(file: File): void;
}

/** Adds a model that is not in the list: by its address, or as a file. */
export function OtherModel({ jobs, onAddress, onFile }: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [tried, setTried] = useState('');
  // A model with nothing on disk has no row of its own, so its failure is shown here.
  const failed = LISTED_MODELS.some(({ id }) => id === tried) ? null : jobs[tried]?.failed;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const source = sourceAt(typed.trim());
          setWrong(source === null);
          if (!source) return;
          setTried(source.id);
          onAddress(source);
        }}
      >
        <Field label={t('local_address')} hint={t('local_address_hint')}>
          {(ids) => (
            <input
              {...ids}
              inputmode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="https://…/model.gguf"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="buttons">
          <button type="submit">{t('local_download')}</button>
        </div>
      </form>
      <Field label={t('local_file')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".gguf"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (!file) return;
              setWrong(false);
              setTried(namesOf(file.name).id);
              onFile(file);
            }}
          />
        )}
      </Field>
      <div role="alert">{wrong ? t('local_address_wrong') : failed && t(`local_failed_${failed}`)}</div>
    </>
  );
}
