import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../../utils/platform/storage/settings';
import { useI18n } from '../../shared/i18n';
import { Field } from '../parts';
import { useSearchKey } from './use-search-key';

interface Props {
  place: Settings['keyStorage'];
  origins: string[];
}

/** The reader's key for Brave Search. Saving it asks for Brave's site, too, within the same click. */
export function BraveKey({ place, origins }: Props) {
  const { t } = useI18n();
  const { masked, said, save, forget } = useSearchKey('brave', place);
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
      <Field label={t('coverageSet_braveKey')} hint={masked ? t('key_saved', masked) : t('coverageSet_braveKey_hint')}>
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
        <a href="https://brave.com/search/api/" target="_blank" rel="noreferrer">
          {t('getKey', 'Brave')}
        </a>
      </div>
      <p role="status">{said && t(said)}</p>
    </form>
  );
}
