import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../shared/i18n';
import { useAppearance } from '../shared/use-settings';
import { Following } from './Following';
import { Today } from './Today';

const FOLLOWING = '#following';

/** The page that a morning begins with: today's edition, and what it is made of. */
export function Edition() {
  const { t } = useI18n();
  const [hash, setHash] = useState(location.hash);
  useAppearance();
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const isFollowing = hash === FOLLOWING;
  const title = t(isFollowing ? 'following_title' : 'edition_title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="page edition-page">
      <header class="edition-head">
        <h1>{title}</h1>
        <nav aria-label={t('edition_views')}>
          <a href="#today" aria-current={isFollowing ? undefined : 'page'}>
            {t('edition_title')}
          </a>
          <a href={FOLLOWING} aria-current={isFollowing ? 'page' : undefined}>
            {t('following_title')}
          </a>
          <a href="/library.html">{t('library_title')}</a>
        </nav>
      </header>
      {isFollowing ? <Following /> : <Today />}
    </div>
  );
}
