import { useState } from 'preact/hooks';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { Menu, MenuItem } from '../shared/Menu';
import type { LibraryStore } from './library-store';

const LibraryCare = lazy(() => import('./LibraryCare').then((file) => file.LibraryCare));

interface Props {
  store: LibraryStore;
  onChanged(): void;
  onHelp(): void;
}

/** What concerns the whole library. */
export function LibraryMenu({ store, onChanged, onHelp }: Props) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Menu icon="options" label={t('library_menu')}>
        <MenuItem icon="save" action="care" onClick={() => setOpen(true)}>
          {t('care_title')}
        </MenuItem>
        <MenuItem icon="text" onClick={onHelp}>
          {t('keys_title')}
        </MenuItem>
      </Menu>
      {open && <LibraryCare store={store} onChanged={onChanged} onClose={() => setOpen(false)} />}
    </>
  );
}
