import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { useAppearance, useSettings } from '../shared/use-settings';
import { LibraryList } from './LibraryList';
import type { LibraryStore } from './library-store';
import { hashOf, usePlace } from './place';

const KeptView = lazy(() => import('./KeptView').then((file) => file.KeptView));

/** The library: its list and search, or one kept brief full page. */
export function Library({ store }: { store: LibraryStore }) {
  const { t } = useI18n();
  const place = usePlace();
  const { settings } = useSettings();
  const opened = useRef('');
  useAppearance();
  useEffect(() => {
    if (place.brief) opened.current = place.brief;
    else document.title = t('library_title');
  }, [place.brief, t]);
  return place.brief ? (
    <KeptView
      key={place.brief}
      store={store}
      briefKey={place.brief}
      shortcuts={settings.libraryKeys}
      onBack={() => {
        location.hash = hashOf({ ...place, brief: '' });
      }}
    />
  ) : (
    <LibraryList store={store} search={place.search} shortcuts={settings.libraryKeys} focusOn={opened.current} />
  );
}
