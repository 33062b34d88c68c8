import { useI18n } from '../shared/i18n';
import { Choice, Section, type SectionProps } from './parts';

export function AppearanceSection({ settings, update }: SectionProps) {
  const { t } = useI18n();
  return (
    <Section id="appearance" title="section_appearance">
      <Choice
        label={t('theme')}
        value={settings.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme_${value}`) }))}
        onChange={(theme) => void update({ theme })}
      />
      <Choice
        label={t('textSize')}
        value={settings.textSize}
        options={([90, 100, 115, 130, 150] as const).map((value) => ({ value, label: t('percent', value) }))}
        onChange={(textSize) => void update({ textSize })}
      />
    </Section>
  );
}
