import browser from 'webextension-polyfill';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';

/** The pages of the extension that the panel leads to. */
const PAGES = [
  { path: '/library.html', icon: 'library', words: 'library_title' },
  { path: '/edition.html', icon: 'today', words: 'head_today' },
] as const;

/** Links to the library and to today's stories, in tabs of their own; as entries of a menu, or as buttons of the head. */
export function PageLinks({ inMenu }: { inMenu: boolean }) {
  const { t } = useI18n();
  return (
    <>
      {PAGES.map(({ path, icon, words }) => (
        <a
          key={path}
          class={inMenu ? 'menu-item' : 'bar-button page-link'}
          href={browser.runtime.getURL(path)}
          target="_blank"
          title={inMenu ? undefined : t(words)}
          rel="noopener"
        >
          <Icon name={icon} />
          <span class={inMenu ? undefined : 'bar-name'}>{t(words)}</span>
        </a>
      ))}
    </>
  );
}
