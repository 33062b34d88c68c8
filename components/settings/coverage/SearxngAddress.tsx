import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { feedAddress } from '../../../utils/core/coverage/feeds/merge';
import { originPattern } from '../../../utils/core/settings/presets';
import { useI18n } from '../../shared/i18n';
import { Field, type SectionProps } from '../parts';

/** The address of the reader's SearXNG server. Saving it asks for its site within the same click. */
export function SearxngAddress({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(settings.searxng);
  const [said, setSaid] = useState<'saved' | 'coverageSet_noAddress' | 'coverageSet_notSaved' | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const searxng = typed.trim() === '' ? '' : feedAddress(typed);
    if (searxng === null) {
      setSaid('coverageSet_noAddress');
      return;
    }
    if (searxng) void browser.permissions.request({ origins: [originPattern(searxng)] }).catch(() => false);
    setTyped(searxng);
    void update({ searxng }).then(
      () => setSaid('saved'),
      () => setSaid('coverageSet_notSaved'),
    );
  };
  return (
    <form class="finder-setup" onSubmit={submit}>
      <Field label={t('coverageSet_searxng')} hint={t('coverageSet_searxng_hint')}>
        {(ids) => (
          <input
            {...ids}
            inputmode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://…"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="submit">{t('coverageSet_saveAddress')}</button>
      </div>
      <p role="status">{said && t(said)}</p>
    </form>
  );
}
