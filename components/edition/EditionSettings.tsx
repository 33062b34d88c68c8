import { EDITION_SIZES } from '../../utils/core/settings/edition';
import { Field, Section, type SectionProps } from '../settings/parts';
import { useI18n } from '../shared/i18n';

/** How long an edition is, and at which hour it is made. */
export function EditionSettings({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const set = (name: 'editionSize' | 'editionHour', { value, valid }: { value: number; valid: boolean }) => {
    if (valid && Number.isInteger(value)) void update({ [name]: value });
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
    </Section>
  );
}
