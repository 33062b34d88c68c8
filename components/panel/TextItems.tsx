import { useI18n } from '../shared/i18n';
import { MenuItem } from '../shared/Menu';
import { useSettings } from '../shared/use-settings';

const SIZES = [90, 100, 115, 130, 150] as const;

/** Text size and colours of the panel, as entries of a menu. */
export function TextItems() {
  const { t } = useI18n();
  const { settings, update } = useSettings();
  const step = (by: number) => {
    const next = SIZES[SIZES.indexOf(settings.textSize) + by];
    if (next) void update({ textSize: next });
  };
  return (
    <>
      <MenuItem stays onClick={() => step(1)}>
        {t('textLarger')}
      </MenuItem>
      <MenuItem stays onClick={() => step(-1)}>
        {t('textSmaller')}
      </MenuItem>
      {(['auto', 'light', 'dark'] as const).map((theme) => (
        <button
          type="button"
          key={theme}
          class="menu-item"
          aria-pressed={settings.theme === theme}
          onClick={() => void update({ theme })}
        >
          {t(`theme_${theme}`)}
        </button>
      ))}
    </>
  );
}
