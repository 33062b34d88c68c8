import { useI18n } from '../shared/i18n';
import { Menu, MenuItem } from '../shared/Menu';
import type { LibraryStore } from './library-store';

interface Props {
  store: LibraryStore;
  onChanged(): void;
  onHelp(): void;
}

/** What concerns the whole library. */
export function LibraryMenu({ onHelp }: Props) {
  const { t } = useI18n();
  return (
    <Menu icon="options" label={t('library_menu')}>
      <MenuItem onClick={onHelp}>{t('keys_title')}</MenuItem>
    </Menu>
  );
}
