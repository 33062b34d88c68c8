import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../../utils/platform/storage/settings';
import { settingsItem } from '../../utils/platform/storage/settings-item';

/** Returns the reader's settings, and follows changes by any page; `loaded` is false until they have been read. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>(parseSettings(null));
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    // Where the store cannot be read, the defaults are shown, so that the page is not empty.
    void settingsItem
      .get()
      .then(setSettings, () => undefined)
      .then(() => setLoaded(true));
    return settingsItem.watch(setSettings);
  }, []);
  const update = async (change: Partial<Settings>) => setSettings(await settingsItem.update(change));
  return { settings, loaded, update };
}

/** Applies text size and colours to the page itself. */
export function useAppearance(): void {
  const { settings } = useSettings();
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
    document.documentElement.style.setProperty('--text-size', `${settings.textSize}%`);
  }, [settings.theme, settings.textSize]);
}
