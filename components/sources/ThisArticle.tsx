import type { Article } from '../../utils/core/article/types';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';
import { shortDate } from './short-date';

/** The article in the tab, as source 1. */
export function ThisArticle({ article }: { article: Article }) {
  const i18n = useI18n();
  const { outlet, title, canonicalUrl, lang, publishedAt, byline } = article;
  const target = linkTarget(canonicalUrl);
  return (
    <li class="source" data-reading="tab">
      <span class="source-number">1</span>
      <p class="source-line">
        <span class="source-outlet" title={[outlet, ...byline].join(', ')}>
          {outlet}
        </span>
        <span class="tag">{i18n.t('thisTab')}</span>
        {publishedAt && <span>{shortDate(publishedAt, i18n)}</span>}
      </p>
      <span class="source-title" lang={lang ?? undefined} dir="auto">
        {target ? (
          <a href={target} target="_blank" rel="noreferrer" title={title}>
            {title}
          </a>
        ) : (
          title
        )}
      </span>
    </li>
  );
}
