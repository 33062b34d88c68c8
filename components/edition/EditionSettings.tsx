import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EDITION_SIZES } from '../../utils/core/settings/edition';
import { Field, Section, type SectionProps, Switch } from '../settings/parts';
import { useI18n } from '../shared/i18n';

/** How long an edition is, and at which hour it is made. */
export function EditionSettings({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const [refused, setRefused] = useState(false);
  const set = (name: 'editionSize' | 'editionHour', { value, valid }: { value: number; valid: boolean }) => {
    if (valid && Number.isInteger(value)) void update({ [name]: value });
  };
  /** Switches a kind of notification; the browser must allow them first, and is asked within the click. */
  const notifying = async (change: { notifyEdition: boolean } | { notifyStories: boolean }) => {
    const isOn = Object.values(change).includes(true);
    const granted = !isOn || (await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false));
    setRefused(!granted);
    if (granted) await update(change);
  };
  return (
    <Section id="edition" title="section_edition">
      <Field label={t('edition_size')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={EDITION_SIZES.least}
            max={EDITION_SIZES.most}
            value={settings.editionSize}
            onChange={({ currentTarget: { valueAsNumber: value, validity } }) =>
              set('editionSize', { value, valid: validity.valid })
            }
          />
        )}
      </Field>
      <Field label={t('edition_hour')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={0}
            max={23}
            value={settings.editionHour}
            onChange={({ currentTarget: { valueAsNumber: value, validity } }) =>
              set('editionHour', { value, valid: validity.valid })
            }
          />
        )}
      </Field>
      <Switch
        label={t('edition_notifyEdition')}
        hint={t('edition_notify_hint')}
        checked={settings.notifyEdition}
        onChange={({ checked }) => void notifying({ notifyEdition: checked })}
      />
      <Switch
        label={t('edition_notifyStories')}
        checked={settings.notifyStories}
        onChange={({ checked }) => void notifying({ notifyStories: checked })}
      />
      <p role="status" class="said">
        {refused && t('edition_notify_refused')}
      </p>
      <Switch
        label={t('edition_badge')}
        checked={settings.editionBadge}
        onChange={({ checked }) => void update({ editionBadge: checked })}
      />
    </Section>
  );
}
