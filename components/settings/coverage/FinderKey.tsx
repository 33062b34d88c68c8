import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FinderName, KeySource } from '../../../utils/core/settings/finders';
import type { Settings } from '../../../utils/platform/storage/settings';
import { useI18n } from '../../shared/i18n';
import { Field } from '../parts';
import { useSearchKey } from './use-search-key';

interface Props {
  name: FinderName;
  /** The service that issues the key, and its address. */
  from: KeySource;
  place: Settings['keyStorage'];
  origins: string[];
}

/** The reader's key for a finder that needs one. Saving it also asks for the finder's site, within the same click. */
export function FinderKey({ name, from, place, origins }: Props) {
  const { t } = useI18n();
  const { masked, said, save, forget } = useSearchKey(name, place);
  const [key, setKey] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!key) return;
    void browser.permissions.request({ origins }).catch(() => false);
    save(key);
    setKey('');
  };
  return (
    <form class="finder-setup" onSubmit={submit}>
      <Field
        label={t('coverageSet_key', t(`finder_${name}`))}
        hint={
          masked
            ? t('key_saved', masked)
            : t(from.optional ? 'coverageSet_key_optional' : 'coverageSet_key_hint', from.issuer)
        }
      >
        {(ids) => (
          <input
            {...ids}
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={key}
            placeholder={masked}
            onInput={(event) => setKey(event.currentTarget.value.trim())}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="submit">{t('coverageSet_saveKey')}</button>
        {masked && (
          <button type="button" onClick={forget}>
            {t('forgetKey')}
          </button>
        )}
        <a href={from.page} target="_blank" rel="noreferrer">
          {t('getKey', from.issuer)}
        </a>
      </div>
      <p role="status">{said && t(said)}</p>
    </form>
  );
}
